package org.dateline.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.dateline.bench.suite.Measure;
import org.junit.jupiter.api.Test;

class SpeedMeasuresTest {

    @Test
    void aRatioIsThatOfTheMiddleTheWorstAndTheBestRound() {
        Spread spread = Spread.ofRatios(new double[] {4, 9, 20}, new double[] {2, 3, 4});

        assertThat(SpeedMeasures.ratio("peer", "times a peer", spread, 7))
                .extracting(Measure::name, Measure::figure, Measure::of)
                .containsExactly(
                        tuple("times-peer", 3.0, 7L),
                        tuple("times-peer-least", 2.0, 7L),
                        tuple("times-peer-most", 5.0, 7L));
    }

    @Test
    void nothingIsARatioToNoTimeAtAll() {
        Spread spread = Spread.ofRatios(new double[] {4}, new double[] {0});

        assertThat(SpeedMeasures.ratio("peer", "times a peer", spread, 7))
                .extracting(Measure::figure)
                .containsOnlyNulls();
    }
}
