package org.dateline.bench.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.coded.HandCoded;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagFormTest {

    private static final String TREE = "The/2 king/3 met/0 two/5 envoys/3 of/7 Tarn/5";
    private static final String TOKENS = "'tokens': ['The', 'king', 'met', 'two', 'envoys', 'of', 'Tarn'], ";
    private static final String TAGGED = "{" + TOKENS + "'tags': ['O', 'B-S', 'O', 'B-T', 'I-T', 'O', 'O']}";

    private final TagForm form = new TagForm();

    @Test
    void partiesAreFoundByOverlapAndByTheirWords() {
        HandCoded right = HandCoded.of(TREE)
                .event(PloverType.CONSULT, "040", "met", "The king", "two envoys of Tarn")
                .event(PloverType.AID, "070", "met", "The king", "Tarn");
        Outcome outcome = form.sum(List.of(right.score(form, TAGGED)));
        assertThat(figures(outcome))
                .containsEntry("actor-f1", 100.0)
                .containsEntry("actor-exact-f1", 100.0)
                .containsEntry("recipient-precision", 50.0)
                .containsEntry("recipient-recall", 100.0)
                .containsEntry("recipient-exact-f1", 0.0)
                .containsEntry("pair", 100.0)
                .containsEntry("related", null);
        assertThat(outcome.errors()).extracting(ErrorKind::name).containsExactly("extra: recipient");
    }

    @Test
    void aPairMayBeTurnedRound() {
        HandCoded turned = HandCoded.of(TREE).event(PloverType.CONSULT, "040", "met", "two envoys", "The king");
        Outcome outcome =
                form.sum(List.of(turned.score(form, TAGGED), HandCoded.of(TREE).score(form, TAGGED)));
        assertThat(figures(outcome)).containsEntry("pair", 0.0).containsEntry("actor-f1", 0.0);
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly(
                        "missed, nothing coded: actor",
                        "missed, nothing coded: recipient",
                        "missed: actor",
                        "missed: recipient",
                        "extra: actor",
                        "extra: recipient",
                        "pair turned round: actor and recipient");
    }

    @Test
    void thoseWhoActWithEachOtherHaveNoSide() {
        String related = "{" + TOKENS + "'tags': ['B-R', 'I-R', 'O', 'B-R', 'I-R', 'O', 'O']}";
        HandCoded met = HandCoded.of(TREE).event(PloverType.CONSULT, "040", "met", "The king", "two envoys");
        HandCoded half = HandCoded.of(TREE).event(PloverType.CONSULT, "040", "met", "The king", "Tarn");
        Outcome outcome = form.sum(List.of(met.score(form, related), half.score(form, related)));
        assertThat(figures(outcome))
                .containsEntry("related", 50.0)
                .containsEntry("pair", null)
                .containsEntry("actor-precision", null)
                .containsEntry("recipient-precision", 0.0);
        assertThat(outcome.errors())
                .extracting(ErrorKind::name)
                .containsExactly("extra: recipient", "pair not found: related");
    }

    private static Map<String, Double> figures(Outcome outcome) {
        Map<String, Double> figures = new HashMap<>();
        outcome.measures().forEach(measure -> figures.put(measure.name(), measure.figure()));
        return figures;
    }

    @Test
    void twoEndsAreToldOfByTwoPartiesOfOneEvent() {
        FoundParties found = new FoundParties(
                List.of(new Span(0, 5)), List.of(List.of(new Span(0, 5), new Span(8, 20)), List.of(new Span(30, 33))));
        assertThat(found.tells(new Span(10, 12), new Span(0, 3))).isTrue();
        assertThat(found.tells(new Span(8, 10), new Span(15, 18)))
                .as("both in one party")
                .isFalse();
        assertThat(found.tells(new Span(0, 3), new Span(30, 33)))
                .as("in two events")
                .isFalse();
        assertThat(found.mentions(new Span(4, 9))).isTrue();
        assertThat(found.mentions(new Span(5, 9))).isFalse();
    }

    @Test
    void aTagWithoutItsBeginningBeginsAPhrase() {
        TaggedTokens tagged = TaggedTokens.of(
                HandCoded.goldRow("{'tokens': ['a', 'b', 'c', 'd'], 'tags': ['I-S', 'B-S', 'I-T', 'I-T']}", "a b c d"),
                new Joints());
        assertThat(tagged.of(TaggedTokens.Part.S)).containsExactly(new Span(0, 1), new Span(2, 3));
        assertThat(tagged.of(TaggedTokens.Part.T)).containsExactly(new Span(4, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'tokens': ['a'], 'tags': ['O', 'O'] | \"tags\" has 2 of 1 tokens",
                "'tokens': ['a'], 'tags': ['B-X'] | \"tags\": \"B-X\" is not O, B-S",
                "'tokens': ['a', ' '], 'tags': ['O', 'O'] | \"tokens\" is empty, or one of them is",
                "'tokens': 'a b', 'tags': ['O', 'O'] | \"tokens\" must be a list of strings"
            },
            quoteCharacter = '#')
    void aRowThatIsTaggedOtherwiseIsTold(String fields, String reason) {
        assertThatThrownBy(() -> form.read(HandCoded.goldRow("{" + fields + "}", "a")))
                .hasMessageContaining("hand.jsonl (line 7): " + reason);
    }
}
