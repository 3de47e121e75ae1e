package org.dateline.core.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on one of which something happened, or between which it went on.
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
    public boolean reaches(LocalDate day) {
        return earliest == null || !earliest.isAfter(day);
    }

    /** The days of both and between them. */
    public DayWindow hull(DayWindow other) {
        LocalDate first = earliest == null || other.reaches(earliest) ? other.earliest : earliest;
        return new DayWindow(earliest == null ? null : first, latest.isAfter(other.latest) ? latest : other.latest);
    }
}
