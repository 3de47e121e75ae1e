package org.dateline.core.situation.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An index in one period.
 *
 * @param from its first day
 * @param to its last, inclusive
 * @param baseline what to compare it with; null if too little was read before
 */
public record IndexPoint(
        LocalDate from,
        LocalDate to,
        PeriodSum sum,
        @Nullable Baseline baseline) {

    /**
     * The periods before.
     *
     * @param mean of their values
     * @param spread their standard deviation, of the population
     */
    public record Baseline(double mean, double spread) {}
}
