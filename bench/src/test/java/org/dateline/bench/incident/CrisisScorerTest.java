package org.dateline.bench.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.syntax.ArticleParser;
import org.junit.jupiter.api.Test;

/** The pairs of a crisis summed. */
class CrisisScorerTest {

    private static final ArticleParser NONE = article -> {
        throw new UnsupportedOperationException("nothing is read here");
    };

    private static CrisisScorer.Pair pair(boolean same, boolean merged) {
        return new CrisisScorer.Pair(same, merged, new ErrorExample("row", List.of()));
    }

    @Test
    void countsPairsThatAreOrOughtToBeTogether() {
        Outcome outcome = new CrisisScorer(new CodedArticles(NONE))
                .sum(List.of(new CrisisScorer.Scored(
                        List.of(pair(true, true), pair(true, false), pair(true, false), pair(false, true)))));

        Map<String, Double> figures = outcome.measures().stream()
                .collect(Collectors.toMap(Measure::name, measure -> Math.round(measure.figure() * 10) / 10.0));
        assertThat(figures).containsEntry("crisis-precision", 50.0).containsEntry("crisis-recall", 33.3);
        assertThat(outcome.errors()).extracting(ErrorKind::name).hasSize(2);
    }
}
