package org.dateline.bench.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.bench.statement.Attribution;
import org.dateline.bench.statement.Extent;
import org.dateline.core.statement.CueExample;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

/** Which shapes of a word are what people marked: "[The army 0-8] [said 9-13] [it would leave the town 14-37]". */
class CueLabelsTest {

    private static final Span SAID = new Span(9, 13);
    private static final Attribution MARKED = marked(new Span(9, 13), new Span(14, 34));

    @Test
    void aShapeThatCoversWhatIsMarkedIsPositive() {
        assertThat(labels(List.of(MARKED), example(SAID, new Span(14, 37)))).containsExactly(true);
    }

    @Test
    void lessThanAThirdOfWhatIsMarkedIsTooLittle() {
        assertThat(labels(List.of(MARKED), example(SAID, new Span(28, 37)))).containsExactly(false);
        assertThat(labels(List.of(MARKED), example(SAID, new Span(27, 34)))).containsExactly(true);
    }

    @Test
    void ofTheShapesOfAWordOnlyTheNearestCount() {
        assertThat(labels(
                        List.of(MARKED),
                        example(SAID, new Span(14, 37)),
                        example(SAID, new Span(14, 29)),
                        example(SAID, new Span(14, 23))))
                .as("Jaccard 20/23, 15/20 and 9/20, of which the last is under 0.6 of the first")
                .containsExactly(true, true, false);
        assertThat(labels(List.of(MARKED), example(SAID, new Span(14, 23))))
                .as("the same shape, where there is no nearer one")
                .containsExactly(true);
    }

    @Test
    void aWordOutsideTheCueIsNegativeWhateverItTakes() {
        assertThat(labels(List.of(MARKED), example(new Span(0, 8), new Span(14, 34))))
                .containsExactly(false);
        assertThat(labels(List.of(marked(new Span(5, 13), new Span(14, 34))), example(SAID, new Span(14, 34))))
                .as("a cue of several words")
                .containsExactly(true);
    }

    @Test
    void anAttributionWithoutCueLabelsNothing() {
        Attribution goesOn =
                new Attribution(new Extent(List.of()), new Extent(List.of()), new Extent(List.of(new Span(14, 34))));
        assertThat(labels(List.of(goesOn), example(SAID, new Span(14, 34)))).containsExactly(false);
    }

    @Test
    void piecesOfAContentCountTogether() {
        Attribution around = marked(SAID, new Span(0, 8), new Span(14, 22));
        assertThat(labels(
                        List.of(around),
                        example(SAID, new Span(0, 8), new Span(14, 22)),
                        example(SAID, new Span(0, 8))))
                .as("half of it is under 0.6 of the whole")
                .containsExactly(true, false);
    }

    @Test
    void theFeaturesStay() {
        CueExample example = new CueExample(SAID, List.of(new Span(14, 34)), List.of("word=say", "word=say"));
        assertThat(CueLabels.label(List.of(example), List.of()))
                .containsExactly(new Example(List.of("word=say", "word=say"), false));
    }

    private static Attribution marked(Span cue, Span... content) {
        return new Attribution(
                new Extent(List.of(new Span(0, 8))), new Extent(List.of(cue)), new Extent(List.of(content)));
    }

    private static CueExample example(Span cue, Span... content) {
        return new CueExample(cue, List.of(content), List.of("shape=verb:clause"));
    }

    private static List<Boolean> labels(List<Attribution> marked, CueExample... examples) {
        return CueLabels.label(List.of(examples), marked).stream()
                .map(Example::positive)
                .toList();
    }
}
