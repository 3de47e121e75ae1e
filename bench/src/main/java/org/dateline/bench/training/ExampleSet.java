package org.dateline.bench.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Examples in the order in which they came. Names of features are numbers here, as hundreds of thousands
 * of examples share them. Not thread-safe.
 */
public final class ExampleSet {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<int[]> rows = new ArrayList<>();
    private final BitSet positive = new BitSet();

    /** Adds an example at the end. */
    public void add(Example example) {
        int[] row = new int[example.features().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = number(example.features().get(i));
        }
        add(row, example.positive());
    }

    private void add(int[] row, boolean isPositive) {
        Arrays.sort(row);
        positive.set(rows.size(), isPositive);
        rows.add(row);
    }

    private int number(String name) {
        Integer number = numbers.putIfAbsent(name, names.size());
        if (number != null) {
            return number;
        }
        names.add(name);
        return names.size() - 1;
    }

    /** How many examples there are. */
    public int size() {
        return rows.size();
    }

    /** How many of them are positive. */
    public int positives() {
        return positive.cardinality();
    }

    /** Tells whether there is something to learn: a positive example and another one. */
    public boolean haveBothAnswers() {
        return positives() > 0 && positives() < size();
    }

    boolean isPositive(int example) {
        return positive.get(example);
    }

    /** How many features have a number; they run from 0. */
    int features() {
        return names.size();
    }

    String nameOf(int feature) {
        return names.get(feature);
    }

    /** The features of an example in ascending order; not to be changed. */
    int[] row(int example) {
        return rows.get(example);
    }

    /**
     * The same examples without the features that are rare or that a table of weights cannot hold.
     *
     * @param least how often a feature that is kept occurs at least
     */
    ExampleSet without(int least) {
        int[] counts = new int[names.size()];
        for (int[] row : rows) {
            for (int feature : row) {
                counts[feature]++;
            }
        }
        ExampleSet kept = new ExampleSet();
        int[] renumbered = new int[names.size()];
        for (int feature = 0; feature < renumbered.length; feature++) {
            boolean isKept = counts[feature] >= least && WeightsTable.canHold(names.get(feature));
            renumbered[feature] = isKept ? kept.number(names.get(feature)) : -1;
        }
        for (int i = 0; i < rows.size(); i++) {
            int[] row = Arrays.stream(rows.get(i))
                    .map(feature -> renumbered[feature])
                    .filter(feature -> feature >= 0)
                    .toArray();
            kept.add(row, positive.get(i));
        }
        return kept;
    }
}
