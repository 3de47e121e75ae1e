package org.dateline.bench.suite;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure is measured and shown, and which way is better. */
public enum Scale {
    /** Percent, 0 to 100; more is better. */
    PERCENT(1, "≥ "),
    /** Percent of a whole, 0 to 100; neither way is better. */
    SHARE(1, ""),
    /** A mean distance, 0 or more; less is better. */
    DISTANCE(3, "≤ "),
    /** A distance on the ground, 0 or more; less is better. */
    KILOMETRES(1, "≤ "),
    /** A coefficient of correlation, -1 to 1; more is better. */
    CORRELATION(3, "≥ "),
    /** A number of things; neither way is better. */
    COUNT(0, ""),
    /** A number of things that should not be there; less is better. */
    SURPLUS(0, "≤ "),
    /** A mean number of things; neither way is better. */
    MEAN(2, ""),
    /** A number of things a second, which tells of the machine too and so is shown, but not kept. */
    RATE(0, ""),
    /** How many times as much as something else; more is better. */
    RATIO(1, "≥ ");

    private final int decimals;
    private final String bound;

    Scale(int decimals, String bound) {
        this.decimals = decimals;
        this.bound = bound;
    }

    /** Tells whether figures of different days say something of each other. */
    public boolean isComparable() {
        return this != RATE;
    }

    /** A figure as people read it, the same in every locale. */
    public String show(double figure) {
        return BigDecimal.valueOf(figure)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A target as people read it: {@code ≥ 75.0}. */
    public String showTarget(double figure) {
        return bound + show(figure);
    }
}
