package org.dateline.corenlp.depparse;

import java.util.Arrays;

/**
 * Finds the transition with the highest score of those that are possible, without computing all scores to the end.
 *
 * <p>Of the hidden units, whose values are cubes, a third have nearly all the weight. First only these are added up, for
 * all transitions. By how much the others can still change the difference between two transitions is bounded by the
 * product of two lengths (Cauchy and Schwarz): that of their values, and that of the differences between the two
 * transitions' weights. Only of transitions that may still be the best the whole score is computed, so that the outcome
 * is always that of all scores. Immutable.
 */
final class OutputLayer {

    /** The square of the value from which on a unit is among the first: with more there is more to add, with fewer to check. */
    private static final int STRONG_SQUARE = Float.floatToRawIntBits(0.04f);

    /** By how much a sum of floats may be rounded for each addend, as a part of the sum of their absolute values. */
    private static final float ROUNDING = 0x1p-23f;

    private final int transitions;
    private final float[][] ofUnit;
    private final float[][] ofTransition;
    private final float[][] distances;
    private final float rounding;

    OutputLayer(ParserModel model) {
        this.transitions = model.transitions();
        int width = (transitions + 7) / 8 * 8;
        this.ofUnit = new float[model.units()][];
        this.ofTransition = new float[transitions][model.units()];
        for (int unit = 0; unit < ofUnit.length; unit++) {
            ofUnit[unit] = Arrays.copyOf(model.output()[unit], width);
            for (int transition = 0; transition < transitions; transition++) {
                ofTransition[transition][unit] = ofUnit[unit][transition];
            }
        }
        this.distances = new float[transitions][transitions];
        for (int a = 0; a < transitions; a++) {
            for (int b = 0; b < transitions; b++) {
                distances[a][b] = distance(ofTransition[a], ofTransition[b]);
            }
        }
        float longest = 0;
        for (float[] weights : ofTransition) {
            longest = Math.max(longest, distance(weights, new float[weights.length]));
        }
        this.rounding = 2 * ROUNDING * model.units() * longest;
    }

    private static float distance(float[] a, float[] b) {
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            double difference = a[i] - b[i];
            squares += difference * difference;
        }
        return (float) Math.sqrt(squares);
    }

    /** Room for choosing transitions, one after another. Not thread-safe. */
    final class Choice {

        private final float[] scores = new float[ofUnit[0].length];
        private final int[] strong = new int[ofUnit.length];
        private final int[] candidates = new int[transitions + 1];
        private int strongCount;

        /** The lengths of the values of the units that were not added, and of all. */
        private float left;

        private float length;

        /**
         * The first of the best transitions, as with CoreNLP. None that makes a word the root is among them.
         *
         * @param hidden the values of the hidden units
         * @param canShift whether the last transition is possible
         */
        int best(float[] hidden, boolean canShift) {
            select(hidden);
            addStrong(hidden);
            scores[0] = Float.NEGATIVE_INFINITY;
            scores[(transitions - 1) / 2] = Float.NEGATIVE_INFINITY;
            if (!canShift) {
                scores[transitions - 1] = Float.NEGATIVE_INFINITY;
            }
            int leading = leading();
            float least = scores[leading] - rounding * length;
            int count = 0;
            for (int i = transitions - 1; i >= 0; i--) {
                if (scores[i] + left * distances[leading][i] >= least) {
                    candidates[count++] = i;
                }
            }
            return count == 1 ? leading : bestOfCandidates(hidden, count);
        }

        /** Parts the units; without branches, which would be mispredicted at a third of them. */
        private void select(float[] hidden) {
            float squares = 0;
            float weak = 0;
            int count = 0;
            for (int unit = 0; unit < hidden.length; unit += 4) {
                float a = hidden[unit] * hidden[unit];
                float b = hidden[unit + 1] * hidden[unit + 1];
                float c = hidden[unit + 2] * hidden[unit + 2];
                float d = hidden[unit + 3] * hidden[unit + 3];
                int weakA = weak(a);
                int weakB = weak(b);
                int weakC = weak(c);
                int weakD = weak(d);
                squares += (a + b) + (c + d);
                weak += (a * weakA + b * weakB) + (c * weakC + d * weakD);
                strong[count] = unit;
                count += 1 - weakA;
                strong[count] = unit + 1;
                count += 1 - weakB;
                strong[count] = unit + 2;
                count += 1 - weakC;
                strong[count] = unit + 3;
                count += 1 - weakD;
            }
            strongCount = count;
            left = (float) Math.sqrt(weak);
            length = (float) Math.sqrt(squares);
        }

        /** 1 of the square of a weak unit, 0 of that of a strong one. */
        private static int weak(float square) {
            return Float.floatToRawIntBits(square) - STRONG_SQUARE >>> 31;
        }

        private void addStrong(float[] hidden) {
            Arrays.fill(scores, 0);
            int i = 0;
            for (; i + 3 < strongCount; i += 4) {
                addRows(
                        scores,
                        hidden[strong[i]],
                        ofUnit[strong[i]],
                        hidden[strong[i + 1]],
                        ofUnit[strong[i + 1]],
                        hidden[strong[i + 2]],
                        ofUnit[strong[i + 2]],
                        hidden[strong[i + 3]],
                        ofUnit[strong[i + 3]]);
            }
            for (; i < strongCount; i++) {
                addRow(scores, hidden[strong[i]], ofUnit[strong[i]]);
            }
        }

        private int leading() {
            int leading = 0;
            for (int i = 1; i < transitions; i++) {
                leading = scores[i] > scores[leading] ? i : leading;
            }
            return leading;
        }

        private int bestOfCandidates(float[] hidden, int count) {
            int best = candidates[0];
            float score = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < count; i++) {
                float other = score(hidden, ofTransition[candidates[i]]);
                if (other >= score) {
                    best = candidates[i];
                    score = other;
                }
            }
            return best;
        }
    }

    private static float score(float[] hidden, float[] weights) {
        float score = 0;
        for (int i = 0; i < hidden.length; i += 4) {
            score += (hidden[i] * weights[i] + hidden[i + 1] * weights[i + 1])
                    + (hidden[i + 2] * weights[i + 2] + hidden[i + 3] * weights[i + 3]);
        }
        return score;
    }

    private static void addRows(
            float[] scores,
            float a,
            float[] rowA,
            float b,
            float[] rowB,
            float c,
            float[] rowC,
            float d,
            float[] rowD) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += (a * rowA[i] + b * rowB[i]) + (c * rowC[i] + d * rowD[i]);
        }
    }

    private static void addRow(float[] scores, float a, float[] row) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += a * row[i];
        }
    }
}
