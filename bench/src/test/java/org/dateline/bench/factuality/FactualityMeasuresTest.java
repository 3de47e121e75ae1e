package org.dateline.bench.factuality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.event.Mood;
import org.dateline.core.event.Standing;
import org.junit.jupiter.api.Test;

/** Events whose figures are worked out by hand. */
class FactualityMeasuresTest {

    @Test
    void figuresAreAsWorkedOutByHand() {
        // Distances 0, 1, 6, 1.5: mean 2.125. Always 3: distances 0, 5, 0, 1.5: mean 1.625.
        Outcome outcome = FactualityMeasures.of(List.of(
                List.of(future("a"), event("b", -2, -3)), List.of(), List.of(event("c", 3, -3), lost("d", 1.5))));
        assertThat(outcome.articles()).isEqualTo(3);
        assertThat(outcome.measures())
                .extracting(Measure::name)
                .containsExactly("mae", "r", "mae-happened", "r-happened", "events", "no-token");
        assertThat(outcome.measures()).extracting(Measure::figure).element(0).isEqualTo(2.125);
        assertThat(outcome.measures().get(0).baselines())
                .extracting(PeerFigure::figure)
                .containsExactly(1.625);
        // Deviations of gold 1.625, -3.375, 1.625, 0.125 and of ours 3, -3, -3, 3.
        assertThat(outcome.measures().get(1).figure()).isCloseTo(10.5 / Math.sqrt(16.6875 * 36), within(1e-9));
        // As whether they happened, "a" is off by 1.5 instead of 0: mean 2.5.
        assertThat(outcome.measures()).extracting(Measure::figure).element(2).isEqualTo(2.5);
        assertThat(outcome.measures()).extracting(Measure::figure).element(4).isEqualTo(4.0);
        assertThat(outcome.measures()).extracting(Measure::figure).element(5).isEqualTo(1.0);
        assertThat(outcome.errors().get(0).examples(2))
                .extracting(ErrorExample::article)
                .containsExactly("c", "d");
    }

    @Test
    void whatDoesNotVaryCorrelatesWithNothing() {
        Outcome same = FactualityMeasures.of(List.of(List.of(event("a", 1.1, 3), event("b", 2.2, 3))));
        assertThat(same.measures().get(1).figure()).isNull();
        Outcome nothing = FactualityMeasures.of(List.of());
        assertThat(nothing.measures()).extracting(Measure::figure).containsExactly(null, null, null, null, 0.0, 0.0);
    }

    @Test
    void everyValueHasItsNumber() {
        assertThat(FactualityValue.values())
                .extracting(value -> value.label() + " " + FactualityScale.of(value))
                .containsExactly(
                        "CT+ 3.0", "PR+ 1.5", "PS+ 0.75", "CT- -3.0", "PR- -1.5", "PS- -0.75", "CTu 0.0", "Uu 0.0");
    }

    @Test
    void whatIsToComeIsCertainInItsTime() {
        assertThat(Mood.values())
                .extracting(mood -> new Standing(FactualityValue.CT_PLUS, mood))
                .extracting(standing -> standing.mood() + " " + FactualityScale.inItsTime(standing) + " "
                        + FactualityScale.of(standing.value()))
                .containsExactly(
                        "ASSERTED 3.0 3.0",
                        "FUTURE 3.0 1.5",
                        "INTENDED 3.0 0.0",
                        "WANTED 0.75 0.0",
                        "CONDITIONAL 0.0 0.0");
    }

    /** "will leave": certain, and to come. */
    private static ScoredEvent future(String article) {
        return new ScoredEvent(3, 3, 1.5, true, new ErrorExample(article, List.of()));
    }

    private static ScoredEvent event(String article, double gold, double ours) {
        return new ScoredEvent(gold, ours, ours, true, new ErrorExample(article, List.of()));
    }

    private static ScoredEvent lost(String article, double gold) {
        return new ScoredEvent(gold, 3, 3, false, new ErrorExample(article, List.of()));
    }
}
