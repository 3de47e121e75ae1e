package org.dateline.bench.training;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A logistic model: what each feature adds to the log odds of yes.
 *
 * @param bias the log odds of an example without a known feature
 * @param byFeature in the order of the names; a feature that is not there adds nothing
 */
public record Weights(double bias, SortedMap<String, Double> byFeature) {

    public static final Weights NONE = new Weights(0, new TreeMap<>());

    public Weights {
        byFeature = Collections.unmodifiableSortedMap(new TreeMap<>(byFeature));
    }

    /**
     * The same with the decimals that a table shows and without small weights.
     *
     * @param least the least size of a weight that is kept
     */
    Weights rounded(double least) {
        SortedMap<String, Double> kept = new TreeMap<>();
        byFeature.forEach((feature, weight) -> {
            if (Math.abs(weight) >= least) {
                kept.put(feature, round(weight));
            }
        });
        return new Weights(round(bias), kept);
    }

    private static double round(double weight) {
        return BigDecimal.valueOf(weight)
                .setScale(WeightsTable.DECIMALS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    /** The log odds of yes. */
    public double odds(Example example) {
        double odds = bias;
        for (String feature : example.features()) {
            odds += byFeature.getOrDefault(feature, 0.0);
        }
        return odds;
    }

    /** The mean log loss on some examples, in nats: 0 where all answers are given and certain. */
    double logLoss(ExampleSet examples) {
        double[] weights = new double[examples.features()];
        for (int feature = 0; feature < weights.length; feature++) {
            weights[feature] = byFeature.getOrDefault(examples.nameOf(feature), 0.0);
        }
        double sum = 0;
        for (int i = 0; i < examples.size(); i++) {
            double odds = bias;
            for (int feature : examples.row(i)) {
                odds += weights[feature];
            }
            double margin = examples.isPositive(i) ? odds : -odds;
            sum += Math.max(-margin, 0) + Math.log1p(Math.exp(-Math.abs(margin)));
        }
        return sum / examples.size();
    }
}
