package org.dateline.core.ledger.displacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Table;
import org.dateline.core.record.Excerpt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a number of displaced people counts. */
class DisplacementCuesTest {

    private static final DisplacementCues CUES = DisplacementCues.load();

    private static Stream<Table.Row> rows() {
        return Table.ofResource(DisplacementCues.class, "cues.tsv").rows().stream();
    }

    @TestFactory
    Stream<DynamicTest> anExampleIsDecidedByItsOwnRow() {
        return rows().map(row -> DynamicTest.dynamicTest(
                row.get("words"),
                () -> assertThat(CUES.find(row.get("example"))).contains(Cue.of(row))));
    }

    @TestFactory
    Stream<DynamicTest> whatOnlyLooksAlikeIsNot() {
        return rows().map(row -> DynamicTest.dynamicTest(
                row.get("words"),
                () -> assertThat(CUES.find(row.get("other"))).isNotEqualTo(Optional.of(Cue.of(row)))));
    }

    private static DisplacementKind kind(String sentence, String number) {
        int before = sentence.indexOf(number);
        int start = 100 + sentence.codePointCount(0, before);
        return CUES.kindOf(
                new Excerpt(start, start + number.length(), number),
                new Excerpt(100, 100 + sentence.codePointCount(0, sentence.length()), sentence));
    }

    @Test
    void eachNumberIsReadInItsOwnClause() {
        String sentence = "😟 Some 5,000 people fled the valley last week, bringing the number of displaced to 90,000.";
        assertThat(kind(sentence, "5,000 people")).isEqualTo(DisplacementKind.FLOW);
        assertThat(kind(sentence, "90,000")).isEqualTo(DisplacementKind.STOCK);
    }

    @Test
    void aClauseWithoutACueIsReadInItsSentence() {
        assertThat(kind("In all, some 154,000 people, most of them farmers, are on the road.", "154,000 people"))
                .isEqualTo(DisplacementKind.STOCK);
    }

    @Test
    void aNumberOfWhichNothingTellsIsAFlow() {
        assertThat(kind("Some 300 people were on the road.", "300 people")).isEqualTo(DisplacementKind.FLOW);
    }
}
