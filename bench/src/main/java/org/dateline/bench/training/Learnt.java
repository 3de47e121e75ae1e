package org.dateline.bench.training;

import java.math.BigDecimal;

/**
 * What came of a training.
 *
 * @param weights as they are written
 * @param examples learnt from
 * @param positives of them
 * @param features fitted; those with a small weight are not written
 * @param logLoss the mean log loss of the written weights on the examples they were learnt from, in nats
 */
public record Learnt(Weights weights, int examples, int positives, int features, double logLoss) {

    /**
     * Smaller weights are left out, to keep the table short. One alone moves the log odds of an answer by less
     * than this; several together may turn it.
     */
    static final double LEAST_WEIGHT = 0.05;

    /**
     * Learns.
     *
     * @throws IllegalArgumentException if all examples have the same answer
     */
    public static Learnt from(ExampleSet examples, TrainingSettings settings) {
        return from(examples, settings, Weights.NONE);
    }

    /**
     * Learns from weights that people judged.
     *
     * @param start none to start from nothing
     * @throws IllegalArgumentException if all examples have the same answer
     */
    public static Learnt from(ExampleSet examples, TrainingSettings settings, Weights start) {
        if (!examples.haveBothAnswers()) {
            throw new IllegalArgumentException("examples with one answer");
        }
        ExampleSet kept = examples.without(settings.least());
        Weights fitted = start.byFeature().isEmpty()
                ? LogisticFit.fit(kept, settings.penalty())
                : JudgedFit.fit(kept, settings.penalty(), start);
        Weights weights = fitted.rounded(LEAST_WEIGHT);
        return new Learnt(weights, kept.size(), kept.positives(), kept.features(), weights.logLoss(kept));
    }

    /** The least size of a written weight as people type it. */
    public static String shownLeastWeight() {
        return BigDecimal.valueOf(LEAST_WEIGHT).toPlainString();
    }
}
