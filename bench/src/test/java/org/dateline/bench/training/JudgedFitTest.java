package org.dateline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Learning that starts from judged weights. */
class JudgedFitTest {

    private static ExampleSet examples() {
        ExampleSet examples = new ExampleSet();
        for (int i = 0; i < 30; i++) {
            examples.add(new Example(List.of("near", "wet"), i % 10 != 0));
            examples.add(new Example(List.of("far"), i % 10 == 0));
        }
        return examples;
    }

    private static Weights fit(double penalty, Map<String, Double> judged) {
        return JudgedFit.fit(examples(), penalty, new Weights(0, new TreeMap<>(judged)));
    }

    @Test
    void aHighPenaltyKeepsWhatPeopleJudged() {
        assertThat(fit(1e6, Map.of("near", 1.0, "far", -3.0)).byFeature().get("far"))
                .isBetween(-3.01, -2.99);
    }

    @Test
    void aWeightKeepsItsJudgedSign() {
        assertThat(fit(0.1, Map.of("near", 1.0, "wet", -1.0)).byFeature().get("wet"))
                .isNotPositive();
    }

    @Test
    void whatNoExampleShowsStaysAsJudged() {
        assertThat(fit(1, Map.of("unseen", 2.5)).byFeature()).containsEntry("unseen", 2.5);
    }

    @Test
    void startingFromNothingItFindsWhatTheOtherSolverFinds() {
        Weights ours = fit(1, Map.of());
        Weights others = LogisticFit.fit(examples(), 1);
        Example near = new Example(List.of("near", "wet"), true);
        assertThat(ours.odds(near)).isCloseTo(others.odds(near), org.assertj.core.data.Offset.offset(0.1));
    }
}
