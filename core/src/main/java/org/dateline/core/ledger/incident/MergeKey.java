package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A key by which strands find each other.
 *
 * @param week the ISO week in which the happening can have been, counted from that of 1970-01-01; {@link #ANY_WEEK} for a
 *     key that no week narrows
 * @param mark the rest of it: the kind of happening and where, by whom, to whom or to how many
 */
public record MergeKey(int week, String mark) implements Comparable<MergeKey> {

    public static final int ANY_WEEK = Short.MIN_VALUE;

    private static final Comparator<MergeKey> ORDER =
            Comparator.comparingInt(MergeKey::week).thenComparing(MergeKey::mark);
    /** 1970-01-01 was a Thursday. */
    private static final int DAYS_SINCE_MONDAY = 3;

    static int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(day.toEpochDay() + DAYS_SINCE_MONDAY, 7L));
    }

    @Override
    public int compareTo(MergeKey other) {
        return ORDER.compare(this, other);
    }
}
