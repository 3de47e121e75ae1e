package org.dateline.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

/** Articles of a few sentences, whose figures are worked out by hand. */
class StatementMeasuresTest {

    private static final Text TEXT = Text.of("\ud83d\udcf0 “We will not leave this valley,” the general said."
            + " Tass added that the road was open. “No,” he said. Somebody knew that it rained.");

    private final ArticleComparison comparison = new ArticleComparison();

    private final List<GoldStatement> gold = List.of(
            gold(GoldForm.DIRECT, "the general", "said", "“We will not leave this valley,”"),
            gold(GoldForm.INDIRECT, "Tass", "added", "that the road was open"),
            gold(GoldForm.DIRECT, "he", "said", "“No,”"),
            gold(GoldForm.INDIRECT, "", "", "that it rained"));

    @Test
    void figuresAreAsWorkedOutByHand() {
        ArticleScore score = comparison.compare(
                "a",
                TEXT,
                gold,
                List.of(
                        // Right; the speaker is told by part of the words.
                        ours("general", "We will not leave this valley"),
                        // 12 of 22 characters, so no close match; another speaker.
                        ours("he", "the road was"),
                        // Matches, and neither tells a speaker.
                        ours("", "that it rained"),
                        // Matches nothing.
                        ours("Somebody", "knew")));
        Outcome outcome = StatementMeasures.of(List.of(score));
        Map<String, Double> figures = figures(outcome);
        assertThat(figures)
                .contains(
                        entry("precision", 75.0),
                        entry("recall", 75.0),
                        entry("f1", 75.0),
                        entry("f1-speaker", 50.0),
                        entry("f1-close", 50.0),
                        entry("recall-direct", 50.0),
                        entry("recall-indirect", 100.0),
                        entry("quotes", 100.0),
                        entry("quotes-nominal", 100.0));
        assertThat(figures).containsEntry("recall-mixed", null).containsEntry("quotes-pronoun", null);
        assertThat(outcome.errors())
                .extracting(kind -> kind.name() + " " + kind.all().size())
                .containsExactly("missed 1", "wrong speaker 1", "spurious 1");
        assertThat(outcome.errors().get(0).all().get(0).parts())
                .extracting(part -> part.name() + ": " + part.words())
                .containsExactly("source: he", "type: direct", "cue: said", "content: “No,”");
    }

    @Test
    void aSpeakerOnOneSideOnlyIsWrong() {
        assertThat(attribution("", "that it rained").hasSpeakerOf(attribution("Tass", "that it rained")))
                .isFalse();
        assertThat(attribution("Tass", "that it rained").hasSpeakerOf(attribution("", "that it rained")))
                .isFalse();
        assertThat(attribution("", "that it rained").hasSpeakerOf(attribution("", "that it rained")))
                .isTrue();
    }

    @Test
    void severalArticlesAreOneSum() {
        ArticleScore all = comparison.compare(
                "a", TEXT, gold, gold.stream().map(GoldStatement::attribution).toList());
        ArticleScore none = comparison.compare("b", TEXT, gold.subList(0, 1), List.of());
        assertThat(figures(StatementMeasures.of(List.of(all, none))))
                .contains(
                        entry("precision", 100.0),
                        entry("recall", 80.0),
                        entry("f1", 800.0 / 9),
                        entry("quotes", 50.0));
    }

    @Test
    void nothingAtAllHasNoFigures() {
        assertThat(figures(StatementMeasures.of(List.of(comparison.compare("a", TEXT, List.of(), List.of())))))
                .containsEntry("f1", null)
                .containsEntry("precision", null);
    }

    private static Map<String, Double> figures(Outcome outcome) {
        Map<String, Double> figures = new HashMap<>();
        for (Measure measure : outcome.measures()) {
            figures.put(measure.name(), measure.figure());
        }
        return figures;
    }

    private static GoldStatement gold(GoldForm form, String speaker, String cue, String content) {
        return new GoldStatement(new Attribution(extent(speaker), extent(cue), extent(content)), form);
    }

    private static Attribution ours(String speaker, String content) {
        return attribution(speaker, content);
    }

    private static Attribution attribution(String speaker, String content) {
        return new Attribution(extent(speaker), Extent.NOTHING, extent(content));
    }

    private static Extent extent(String words) {
        if (words.isEmpty()) {
            return Extent.NOTHING;
        }
        int unit = TEXT.toString().indexOf(words);
        assertThat(unit).isNotNegative();
        Span span = TEXT.spanOfUnits(unit, unit + words.length());
        return new Extent(List.of(span));
    }
}
