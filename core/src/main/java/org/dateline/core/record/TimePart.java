package org.dateline.core.record;

import java.time.LocalDate;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as a line tells it.
 *
 * @param words the time expression; null if the text has none
 * @param value a TIMEX3 value
 * @param earliest the first day it can have been; null if unknown
 * @param latest the last day it can have been, inclusive; null if unknown
 * @param basis what the days were read from
 */
public record TimePart(
        @Nullable Excerpt words,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        TimeBasis basis) {

    /** Tells whether it is still to come, some day. */
    public boolean isToCome() {
        return value.equals("FUTURE_REF");
    }
}
