package org.dateline.bench.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.junit.jupiter.api.Test;

class CoderMeasuresTest {

    private static final DyadEvent SENT = new DyadEvent("ORL", "VES", "0711");
    private static final DyadEvent LENT = new DyadEvent("ORL", "VES", "0712");
    private static final DyadEvent TOOK = new DyadEvent("VES", "ORL", "190");

    private static ScoredSentence row(String id, boolean hasGold, Set<DyadEvent> gold, Set<DyadEvent> ours) {
        return new ScoredSentence(id.substring(0, 1), hasGold, gold, ours, new ErrorExample(id, List.of()));
    }

    private static final Outcome OUTCOME = CoderMeasures.of(List.of(
            row("A1", true, Set.of(SENT), Set.of(SENT)),
            row("A2", true, Set.of(SENT), Set.of(LENT)),
            row("A3", true, Set.of(), Set.of()),
            row("B1", true, Set.of(), Set.of(TOOK)),
            row("B2", true, Set.of(SENT), Set.of()),
            row("B3", true, Set.of(SENT), Set.of(SENT, TOOK)),
            row("B4", true, Set.of(SENT, TOOK), Set.of(SENT)),
            row("B5", true, Set.of(SENT), Set.of(TOOK)),
            row("B6", false, Set.of(), Set.of(TOOK))));

    private static Measure measure(String name) {
        return OUTCOME.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSentenceIsRightIfTheSetsAreEqual() {
        assertThat(measure("right").figure()).isEqualTo(25.0);
        assertThat(measure("right").of()).isEqualTo(8);
        assertThat(measure("right-count").figure()).isEqualTo(2.0);
        assertThat(measure("right-a").of()).isEqualTo(3);
        assertThat(measure("right-b").figure()).isEqualTo(0.0);
    }

    @Test
    void eventsCountOnceExactlyAndByRoot() {
        assertThat(measure("precision").figure()).isEqualTo(100.0 * 3 / 7);
        assertThat(measure("recall").figure()).isEqualTo(100.0 * 3 / 7);
        assertThat(measure("f1-root").figure()).isEqualTo(100.0 * 4 / 7);
    }

    @Test
    void errorsAreSortedByWhatIsWrong() {
        assertThat(OUTCOME.errors())
                .extracting(ErrorKind::name)
                .containsExactly(
                        "nothing coded",
                        "nothing to code",
                        "other actors",
                        "other code",
                        "part coded",
                        "too much coded");
        assertThat(OUTCOME.errors()).allSatisfy(kind -> assertThat(kind.all()).hasSize(1));
    }
}
