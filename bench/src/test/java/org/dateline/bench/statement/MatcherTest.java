package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private final Matcher matcher = new Matcher(0.3);

    @Test
    void coverageMustBeMoreThanTheLeast() {
        assertThat(matcher.match(List.of(ExtentTest.of(0, 10)), List.of(ExtentTest.of(7, 10))))
                .isEmpty();
        assertThat(matcher.match(List.of(ExtentTest.of(0, 10)), List.of(ExtentTest.of(6, 10))))
                .isEqualTo(Map.of(0, 0));
    }

    @Test
    void theBestPairIsTakenFirstAndEachOnlyOnce() {
        // Ours 0 covers both; it shares 10 of 20 with gold 0 and 10 of 24 with gold 1, which has ours 1 too.
        List<Extent> gold = List.of(ExtentTest.of(0, 10), ExtentTest.of(10, 24));
        List<Extent> ours = List.of(ExtentTest.of(0, 20), ExtentTest.of(19, 24));
        assertThat(matcher.match(gold, ours)).isEqualTo(Map.of(0, 0, 1, 1));
        assertThat(matcher.match(gold, List.of(ExtentTest.of(2, 24)))).isEqualTo(Map.of(1, 0));
    }

    @Test
    void amongEqualPairsTheFirstOfGoldThenOfOursIsTaken() {
        Extent same = ExtentTest.of(0, 10);
        assertThat(matcher.match(List.of(same, same), List.of(same))).isEqualTo(Map.of(0, 0));
        assertThat(matcher.match(List.of(same), List.of(same, same))).isEqualTo(Map.of(0, 0));
        assertThat(matcher.match(List.of(same, same), List.of(same, same))).isEqualTo(Map.of(0, 0, 1, 1));
    }

    @Test
    void nothingMatchesNothing() {
        assertThat(matcher.match(List.of(), List.of(ExtentTest.of(0, 1)))).isEmpty();
        assertThat(matcher.match(List.of(ExtentTest.of(0, 1)), List.of())).isEmpty();
    }
}
