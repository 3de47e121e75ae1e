package org.dateline.core.situation.index;

import java.time.LocalDate;

/**
 * Which periods a series has.
 *
 * @param from the first day of the first period
 * @param to the last day of the last, inclusive
 * @param since the day on which the record's first article came out: nothing is known of how quiet it was before
 */
public record SeriesFrame(IndexName index, Grain grain, LocalDate from, LocalDate to, LocalDate since) {

    /** More periods than this are no series that anybody looks at. */
    public static final int MOST = 20_000;

    public SeriesFrame {
        if (!from.equals(grain.startOf(from)) || to.isBefore(from) || !to.equals(grain.endOf(grain.startOf(to)))) {
            throw new IllegalArgumentException(from + " to " + to + " are no whole " + grain.label() + "s");
        }
    }

    /** The frame of all periods that have a day between two, both inclusive. */
    public static SeriesFrame around(IndexName index, Grain grain, LocalDate first, LocalDate last, LocalDate since) {
        return new SeriesFrame(index, grain, grain.startOf(first), grain.endOf(grain.startOf(last)), since);
    }

    /** The first day of the earliest period that a baseline is made of. */
    public LocalDate baselineFrom(Recipe recipe) {
        return grain.shift(from, -recipe.baseline(grain));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public long periods() {
        return grain.between(from, to) + 1;
    }
}
