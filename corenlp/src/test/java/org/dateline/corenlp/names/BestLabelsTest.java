package org.dateline.corenlp.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BestLabelsTest {

    private static final double[] NONE = {0, 0};

    @Test
    void takesTheBestSequenceNotTheBestLabelOfEach() {
        BestLabels best = new BestLabels(2, 2, 0);
        best.add(new double[] {1, 0}, new double[4]);
        best.add(NONE, new double[] {0, 0, 0, 3});

        assertThat(best.labels()).containsExactly(1, 1);
    }

    @Test
    void beginsBehindTheOutside() {
        double[] edge = {1, 0, 9, 20};
        BestLabels best = new BestLabels(1, 2, 0);
        best.add(NONE, edge);
        BestLabels other = new BestLabels(1, 2, 1);
        other.add(NONE, edge);

        assertThat(best.labels()).containsExactly(0);
        assertThat(other.labels()).containsExactly(1);
    }

    @Test
    void takesTheFirstOfEqualLabels() {
        BestLabels best = new BestLabels(3, 2, 0);
        for (int i = 0; i < 3; i++) {
            best.add(NONE, new double[4]);
        }

        assertThat(best.labels()).containsExactly(0, 0, 0);
    }
}
