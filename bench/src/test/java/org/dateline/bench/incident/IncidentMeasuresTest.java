package org.dateline.bench.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.junit.jupiter.api.Test;

/** Pairs summed. */
class IncidentMeasuresTest {

    private static ScoredPair pair(boolean same, boolean merged, int silent) {
        return new ScoredPair(same, merged, silent, "toll-rises", new ErrorExample("row", List.of()));
    }

    @Test
    void pairsWithoutEventsCountAgainstRecallAndAreToldApart() {
        Outcome outcome = IncidentMeasures.of(List.of(
                pair(true, true, 0),
                pair(true, false, 0),
                pair(true, false, 1),
                pair(false, true, 0),
                pair(false, false, 2)));
        Map<String, Double> figures = outcome.measures().stream()
                .collect(Collectors.toMap(Measure::name, measure -> Math.round(measure.figure() * 10) / 10.0));
        assertThat(figures)
                .containsEntry("pairs-precision", 50.0)
                .containsEntry("pairs-recall", 33.3)
                .containsEntry("told-pairs-recall", 50.0)
                .containsEntry("silent", 3.0);
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly(
                        "wrongly merged: toll-rises", "not merged: toll-rises", "no event in the words: toll-rises");
    }
}
