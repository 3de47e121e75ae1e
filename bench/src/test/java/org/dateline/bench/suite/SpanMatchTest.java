package org.dateline.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

class SpanMatchTest {

    @Test
    void eachPhraseMatchesOnceTheLongestOverlapFirst() {
        SpanMatch match = SpanMatch.of(
                List.of(new Span(0, 4), new Span(5, 9)), List.of(new Span(3, 8), new Span(0, 2), new Span(8, 9)));
        assertThat(match.matches()).isEqualTo(Map.of(new Span(5, 9), new Span(3, 8), new Span(0, 4), new Span(0, 2)));
        assertThat(match.missed()).isEmpty();
        assertThat(match.extra()).containsExactly(new Span(8, 9));
    }
}
