package org.dateline.bench.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression that starts from weights people judged: the penalty draws each weight back to the judged one, and a
 * weight keeps its sign, so that few examples mend the judgement and cannot turn it. Minimised by Newton steps along one
 * weight after the other, in the order of the names; draws nothing at random.
 */
final class JudgedFit {

    private static final int MOST_ROUNDS = 500;
    private static final double TOLERANCE = 1e-5;

    /** The bias tells how rare positive examples are, which people judge badly. */
    private static final double BIAS_SHARE = 0.05;

    private final ExampleSet examples;
    private final double penalty;
    private final double[] odds;

    private JudgedFit(ExampleSet examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        odds = new double[examples.size()];
    }

    /**
     * Fits.
     *
     * @param judged where the weights start; a feature that is not there starts at 0 and may get either sign
     */
    static Weights fit(ExampleSet examples, double penalty, Weights judged) {
        return new JudgedFit(examples, penalty).fit(judged);
    }

    private Weights fit(Weights judged) {
        int features = examples.features();
        List<List<Integer>> with = rowsByFeature();
        double[] start = new double[features + 1];
        for (int feature = 0; feature < features; feature++) {
            start[feature] = judged.byFeature().getOrDefault(examples.nameOf(feature), 0.0);
        }
        start[features] = judged.bias();
        double[] weights = start.clone();
        for (int feature = 0; feature <= features; feature++) {
            for (int row : with.get(feature)) {
                odds[row] += weights[feature];
            }
        }
        double moved = 1;
        for (int round = 0; round < MOST_ROUNDS && moved > TOLERANCE; round++) {
            moved = 0;
            for (int feature = 0; feature <= features; feature++) {
                double strength = feature == features ? penalty * BIAS_SHARE : penalty;
                double step = step(with.get(feature), weights[feature] - start[feature], strength);
                double next =
                        feature == features ? weights[feature] + step : kept(weights[feature] + step, start[feature]);
                double difference = next - weights[feature];
                weights[feature] = next;
                with.get(feature).forEach(row -> odds[row] += difference);
                moved = Math.max(moved, Math.abs(difference));
            }
        }
        return named(weights, judged);
    }

    /** For each feature, and last for the bias, the examples that have it. */
    private List<List<Integer>> rowsByFeature() {
        List<List<Integer>> with = new ArrayList<>();
        for (int feature = 0; feature <= examples.features(); feature++) {
            with.add(new ArrayList<>());
        }
        for (int row = 0; row < examples.size(); row++) {
            for (int feature : examples.row(row)) {
                with.get(feature).add(row);
            }
            with.get(examples.features()).add(row);
        }
        return with;
    }

    private double step(List<Integer> rows, double away, double strength) {
        double slope = strength * away;
        double bend = strength;
        for (int row : rows) {
            double probability = 1 / (1 + Math.exp(-odds[row]));
            slope += probability - (examples.isPositive(row) ? 1 : 0);
            bend += probability * (1 - probability);
        }
        // A step of more than one can overshoot where the loss is nearly flat.
        return Math.max(-1, Math.min(1, -slope / bend));
    }

    private static double kept(double weight, double judged) {
        if (judged > 0) {
            return Math.max(0, weight);
        }
        return judged < 0 ? Math.min(0, weight) : weight;
    }

    /** With the judged weights of features that no example has. */
    private Weights named(double[] weights, Weights judged) {
        SortedMap<String, Double> byName = new TreeMap<>(judged.byFeature());
        for (int feature = 0; feature < examples.features(); feature++) {
            byName.put(examples.nameOf(feature), weights[feature]);
        }
        return new Weights(weights[examples.features()], byName);
    }
}
