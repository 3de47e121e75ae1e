package org.dateline.store.query;

import java.time.LocalDate;
import org.dateline.store.derived.Span;
import org.jspecify.annotations.Nullable;

/**
 * Days that are asked for.
 *
 * @param from the first, inclusive; null for all up to the last
 * @param to the last, inclusive; null for all from the first on
 */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final DayRange ALL = new DayRange(null, null);

    private static final int MOST_DAYS = Span.TWO_MONTHS.mostDays();

    private static final int LAST_YEAR = 9999;

    public DayRange {
        for (LocalDate day : new LocalDate[] {from, to}) {
            if (day != null && (day.getYear() < 0 || day.getYear() > LAST_YEAR)) {
                throw new IllegalArgumentException("years have up to four digits, not " + day);
            }
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    boolean isAll() {
        return from == null && to == null;
    }

    /** The first day, counted from 1970-01-01. */
    int first() {
        return from == null ? Integer.MIN_VALUE : Math.toIntExact(from.toEpochDay());
    }

    int last() {
        return to == null ? Integer.MAX_VALUE : Math.toIntExact(to.toEpochDay());
    }

    /** The greatest last day of anything that {@link #holds}. */
    int lastReached() {
        return to == null ? Integer.MAX_VALUE : last() + MOST_DAYS - 1;
    }

    /**
     * Tells whether something told for some days answers: its last day is asked for, or it is told for at most 62 days
     * one of which is. What has no known last day does not.
     *
     * @param earliest the first day it can have been, counted from 1970-01-01; null if unknown
     * @param latest the last, inclusive; null if unknown
     */
    boolean holds(@Nullable Integer earliest, @Nullable Integer latest) {
        if (isAll()) {
            return true;
        }
        if (latest == null || latest < first()) {
            return false;
        }
        return latest <= last() || earliest != null && earliest <= last() && latest - earliest < MOST_DAYS;
    }
}
