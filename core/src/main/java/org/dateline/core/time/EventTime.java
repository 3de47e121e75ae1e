package org.dateline.core.time;

import java.time.LocalDate;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as an interval of days that is honest about what the text tells.
 *
 * <p>A relative expression in an article without a publication day has no bounds; its value then
 * says only what the words do: {@code PAST_REF} for "last month", {@code XXXX-06} for "in June",
 * {@code XXXX-WXX-4} for "on Thursday".
 *
 * @param span the time expression in the article; null where the text has none for the event
 * @param value a TIMEX3 value: {@code 2021-07}, {@code 2021-08-12TMO}, {@code P3D}, {@code PAST_REF}
 * @param earliest the first day it can have happened on or begun; null where unknown
 * @param latest the last day it can have happened on, inclusive; null where unknown or still open
 * @param basis what the interval was read from
 */
public record EventTime(
        @Nullable Span span,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        TimeBasis basis) {

    public EventTime {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("an event time has a value");
        }
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException("ends before it begins: " + earliest + " to " + latest);
        }
        if (span == null && basis != TimeBasis.PUBLICATION) {
            throw new IllegalArgumentException("a " + basis.label() + " time has the words it was read from");
        }
    }
}
