package org.dateline.desk.web.chart;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One period of a chart.
 *
 * @param to its last day, inclusive
 * @param value what is drawn
 * @param usual what it is compared with; null if nothing is
 * @param isPart whether the record has only a part of it
 * @param words all that is told of it, in a sentence
 * @param href where it leads; null if nowhere
 */
public record Period(
        LocalDate from,
        LocalDate to,
        double value,
        @Nullable Usual usual,
        boolean isPart,
        String words,
        @Nullable String href) {

    /**
     * What a value is compared with.
     *
     * @param spread how far values usually are from the mean, either way
     */
    public record Usual(double mean, double spread) {}
}
