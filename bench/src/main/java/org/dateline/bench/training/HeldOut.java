package org.dateline.bench.training;

import java.util.ArrayList;
import java.util.List;

/**
 * How often a model chooses rightly in rows that it has not learnt from: every row is asked once, of a model learnt
 * from the rows of the other folds. Rows are dealt to the folds in turn.
 *
 * @param rows asked
 * @param right of them
 * @param macroF1 the mean over the alternatives of F1, in percent
 */
public record HeldOut(int rows, int right, double macroF1) {

    /**
     * Measures.
     *
     * @param rows the alternatives of each row, in the same order in all of them; empty rows are not asked
     * @param folds at least 2
     */
    public static HeldOut of(List<List<Example>> rows, int folds, TrainingSettings settings) {
        List<List<Example>> asked = rows.stream().filter(row -> !row.isEmpty()).toList();
        int alternatives = asked.isEmpty() ? 0 : asked.get(0).size();
        int[] gold = new int[alternatives];
        int[] chosen = new int[alternatives];
        int[] right = new int[alternatives];
        for (int fold = 0; fold < folds; fold++) {
            ExampleSet examples = new ExampleSet();
            for (int i = 0; i < asked.size(); i++) {
                if (i % folds != fold) {
                    asked.get(i).forEach(examples::add);
                }
            }
            Weights weights = Learnt.from(examples, settings).weights();
            for (int i = fold; i < asked.size(); i += folds) {
                int best = best(asked.get(i), weights);
                int answer = answer(asked.get(i));
                gold[answer]++;
                chosen[best]++;
                right[best] += best == answer ? 1 : 0;
            }
        }
        return new HeldOut(asked.size(), sum(right), macroF1(gold, chosen, right));
    }

    private static int best(List<Example> row, Weights weights) {
        List<Double> odds = new ArrayList<>(row.size());
        row.forEach(example -> odds.add(weights.odds(example)));
        int best = 0;
        for (int i = 1; i < odds.size(); i++) {
            best = odds.get(i) > odds.get(best) ? i : best;
        }
        return best;
    }

    private static int answer(List<Example> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).positive()) {
                return i;
            }
        }
        throw new IllegalArgumentException("a row without an answer");
    }

    private static int sum(int[] numbers) {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static double macroF1(int[] gold, int[] chosen, int[] right) {
        double sum = 0;
        int asked = 0;
        for (int i = 0; i < gold.length; i++) {
            if (gold[i] > 0) {
                asked++;
                sum += 200.0 * right[i] / (gold[i] + chosen[i]);
            }
        }
        return asked == 0 ? 0 : sum / asked;
    }
}
