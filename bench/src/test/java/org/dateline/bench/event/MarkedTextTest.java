package org.dateline.bench.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextTest {

    @Test
    void marksAreTakenOutAndCountedInCodePoints() {
        MarkedText marked = MarkedText.parse("\ud83d\ude00 <s>The envoy </s>met <t>Tarn</t>, and <t>Tarn</t> smiled.")
                .orElseThrow();
        assertThat(marked.text()).isEqualTo("\ud83d\ude00 The envoy met Tarn, and Tarn smiled.");
        assertThat(marked.pair())
                .isEqualTo(new MarkedPair(List.of(new Span(2, 11)), List.of(new Span(16, 20), new Span(26, 30))));
    }

    @Test
    void aMarkMayStandInTheOtherAndMayBeMissing() {
        MarkedText nested =
                MarkedText.parse("<s>The <t>Tarn</t> envoy</s> left.").orElseThrow();
        assertThat(nested.pair()).isEqualTo(new MarkedPair(List.of(new Span(0, 14)), List.of(new Span(4, 8))));
        assertThat(MarkedText.parse("Nobody left.").orElseThrow().pair())
                .isEqualTo(new MarkedPair(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<s>Tarn fell.", "Tarn</s> fell.", "<s>Tarn <s>fell</s>.", "<t> </t>Tarn fell."})
    void aMarkThatDoesNotFitIsNone(String marked) {
        assertThat(MarkedText.parse(marked)).isEmpty();
    }
}
