package org.dateline.store.derived;

import java.util.Locale;
import java.util.Optional;

/**
 * How many days something is told for. What is told for more than one stands on a list of its span too, so that what
 * reaches into the days that are asked for is found without passing over all that came after them.
 */
public enum Span {
    /** Up to a week. */
    WEEK(7),
    /** Up to a month. */
    MONTH(31),
    /** Up to two months. What is told for longer belongs to no day in particular, but to its last one. */
    TWO_MONTHS(62);

    private final int mostDays;

    Span(int mostDays) {
        this.mostDays = mostDays;
    }

    /** The greatest number of days of this span. */
    public int mostDays() {
        return mostDays;
    }

    /** The value of the facet {@code span}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The span of some days; empty for a single one, for unknown ones and for what belongs to its last day alone. */
    static Optional<Span> of(Days days) {
        if (days.first() == null || days.last() == null || days.first().equals(days.last())) {
            return Optional.empty();
        }
        int length = days.last() - days.first() + 1;
        for (Span span : values()) {
            if (length <= span.mostDays) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }
}
