package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.Set;

/** Compares the counts of harm: equal numbers tell much, and tolls rise with time. */
final class FigureFeatures {

    private static final long TELLING = 5;
    private static final int FAR = 4;

    private FigureFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        for (Count count : one.tolls()) {
            for (Count otherCount : other.tolls()) {
                if (count.what().equals(otherCount.what())) {
                    features.add("figure=" + relation(one, count, other, otherCount));
                }
            }
        }
    }

    private static String relation(Traits one, Count count, Traits other, Count otherCount) {
        if (count.low() == otherCount.low()) {
            return count.low() >= TELLING ? "same-telling" : "same-small";
        }
        if (count.overlaps(otherCount)) {
            return "overlapping";
        }
        boolean isLess = count.low() < otherCount.low();
        Traits less = isLess ? one : other;
        Traits more = isLess ? other : one;
        long low = Math.min(count.low(), otherCount.low());
        long high = Math.max(count.low(), otherCount.low());
        if (high > low * FAR) {
            return "far";
        }
        return isBefore(more, less) ? "falling" : "rising";
    }

    private static boolean isBefore(Traits one, Traits other) {
        LocalDate day = one.published().orElse(LocalDate.MIN);
        LocalDate otherDay = other.published().orElse(LocalDate.MIN);
        return day.isBefore(otherDay);
    }
}
