package org.dateline.bench.training;

import java.math.BigDecimal;

/**
 * How a model is fitted.
 *
 * @param penalty how much large weights cost, over 0: half of this times their squares is added to the loss
 * @param least how often a feature must occur to get a weight, at least 1
 */
public record TrainingSettings(double penalty, int least) {

    public TrainingSettings {
        if (!(penalty > 0) || Double.isInfinite(penalty)) {
            throw new IllegalArgumentException("a penalty of " + penalty);
        }
        if (least < 1) {
            throw new IllegalArgumentException("features that occur " + least + " times");
        }
    }

    /** The penalty as people type it: {@code 3}. */
    public String shownPenalty() {
        return BigDecimal.valueOf(penalty).stripTrailingZeros().toPlainString();
    }
}
