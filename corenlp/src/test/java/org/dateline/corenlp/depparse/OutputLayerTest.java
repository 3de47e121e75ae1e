package org.dateline.corenlp.depparse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OutputLayerTest {

    private static final int UNITS = 200;
    private static final int RELATIONS = 9;
    private static final int TRANSITIONS = 2 * RELATIONS + 1;
    private static final int DIMENSIONS = 5;

    private final Random random = new Random(5);

    @Test
    void findsTheTransitionWithTheHighestScoreOfAll() {
        for (float scale : new float[] {0.01f, 0.3f, 1, 3, 40}) {
            float[][] weights = weights();
            OutputLayer.Choice choice = new OutputLayer(model(weights)).new Choice();
            for (int state = 0; state < 400; state++) {
                float[] hidden = cubes(scale);
                boolean canShift = random.nextBoolean();

                assertThat(choice.best(hidden, canShift)).isEqualTo(bestOfAll(weights, hidden, canShift));
            }
        }
    }

    @Test
    void takesTheFirstOfEqualTransitions() {
        float[][] weights = weights();
        for (float[] row : weights) {
            row[3] = row[12];
        }
        OutputLayer.Choice choice = new OutputLayer(model(weights)).new Choice();
        int equal = 0;
        for (int state = 0; state < 2000; state++) {
            float[] hidden = cubes(1);
            int best = choice.best(hidden, true);

            assertThat(best).isEqualTo(bestOfAll(weights, hidden, true)).isNotEqualTo(12);
            equal += best == 3 ? 1 : 0;
        }
        assertThat(equal).isPositive();
    }

    /** The scores of all transitions, added up as they stand. */
    private static int bestOfAll(float[][] weights, float[] hidden, boolean canShift) {
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < TRANSITIONS; i++) {
            float score = 0;
            for (int unit = 0; unit < UNITS; unit += 4) {
                score += (hidden[unit] * weights[unit][i] + hidden[unit + 1] * weights[unit + 1][i])
                        + (hidden[unit + 2] * weights[unit + 2][i] + hidden[unit + 3] * weights[unit + 3][i]);
            }
            boolean isRoot = i == 0 || i == RELATIONS;
            if (!isRoot && (canShift || i < TRANSITIONS - 1) && score > highest) {
                best = i;
                highest = score;
            }
        }
        return best;
    }

    private float[][] weights() {
        float[][] weights = new float[UNITS][TRANSITIONS];
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian() / 10;
            }
        }
        return weights;
    }

    private float[] cubes(float scale) {
        float[] hidden = new float[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            hidden[unit] = scale * (float) Math.pow(random.nextGaussian(), 3);
        }
        return hidden;
    }

    private static ParserModel model(float[][] output) {
        List<String> names = List.of(ParserModel.NULL, ParserModel.ROOT, ParserModel.UNKNOWN);
        List<String> relations = IntStream.rangeClosed(0, RELATIONS)
                .mapToObj(i -> i == 0 ? ParserModel.NULL : "relation" + i)
                .toList();
        return new ParserModel(
                names,
                names,
                relations,
                new float[(2 * names.size() + relations.size()) * DIMENSIONS],
                new float[ParserModel.FEATURES * DIMENSIONS][UNITS],
                new float[UNITS],
                output);
    }
}
