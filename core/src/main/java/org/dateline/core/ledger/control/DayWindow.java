package org.dateline.core.ledger.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on one of which something happened.
 *
 * @param earliest the first day it can have been; null if nothing tells
 * @param latest the last, inclusive: the day by which it had happened
 */
public record DayWindow(@Nullable LocalDate earliest, LocalDate latest) {

    public DayWindow {
        if (earliest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException(earliest + " is after " + latest);
        }
    }

    /** Tells whether it can have been that day or earlier. */
    boolean reaches(LocalDate day) {
        return earliest == null || !earliest.isAfter(day);
    }
}
