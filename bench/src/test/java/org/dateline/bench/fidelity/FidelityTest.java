package org.dateline.bench.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.bench.suite.Measure;
import org.dateline.core.syntax.NameType;
import org.dateline.corenlp.InferencePair;
import org.dateline.corenlp.SentenceInference;
import org.junit.jupiter.api.Test;

class FidelityTest {

    private static final List<String> WORDS = List.of("Tarn", "fell", ".");

    private static SentenceInference found(List<String> tags, NameType first, int headOfFirst) {
        return new SentenceInference(
                tags,
                List.of(first, NameType.NONE, NameType.NONE),
                List.of("Tarn", "fall", "."),
                List.of(headOfFirst, 0, 2),
                List.of("nsubj", "root", "punct"));
    }

    private static InferencePair pair(SentenceInference reference) {
        return new InferencePair(WORDS, found(List.of("NNP", "VBD", "."), NameType.LOCATION, 2), reference);
    }

    private static Measure measure(Fidelity counts, String name) {
        return counts.measures().stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void countsTokensAndSentencesThatAreAlikeByAspect() {
        Fidelity counts = new Fidelity();
        counts.add("a", List.of(pair(found(List.of("NNP", "VBD", "."), NameType.LOCATION, 2))));
        counts.add("b", List.of(pair(found(List.of("NN", "VBN", "."), NameType.LOCATION, 3))));

        assertThat(measure(counts, "tags-alike").figure()).isEqualTo(100.0 * 4 / 6);
        assertThat(measure(counts, "tags-tokens-apart"))
                .extracting(Measure::figure, Measure::of)
                .containsExactly(2.0, 6L);
        assertThat(measure(counts, "tags-sentences-apart"))
                .extracting(Measure::figure, Measure::of)
                .containsExactly(1.0, 2L);
        assertThat(measure(counts, "trees-tokens-apart").figure()).isEqualTo(1);
        assertThat(measure(counts, "names-tokens-apart").figure()).isZero();
        assertThat(measure(counts, "lemmas-sentences-apart").figure()).isZero();
    }

    @Test
    void showsWhatIsApartWithItsWords() {
        Fidelity counts = new Fidelity();
        counts.add("b", List.of(pair(found(List.of("NN", "VBD", "."), NameType.PERSON, 3))));

        assertThat(counts.report())
                .startsWith("1 articles, 1 sentences, 3 tokens\n")
                .containsPattern("tags +2 +66\\.6666 +0 +0\\.0000\n")
                .containsPattern("lemmas +3 +100\\.0000 +1 +100\\.0000\n")
                .contains("tags: the first 1 of 1 tokens apart\n\n  b\n    words    Tarn fell .\n    token    1 Tarn\n"
                        + "    ours     NNP\n    CoreNLP  NN\n")
                .contains("    ours     LOCATION\n    CoreNLP  PERSON\n")
                .contains("    ours     nsubj of 2\n    CoreNLP  nsubj of 3\n")
                .doesNotContain("lemmas: ");
    }

    @Test
    void noRoundingMakesAlmostAllAll() {
        Fidelity counts = new Fidelity();
        for (int i = 0; i < 400_000; i++) {
            counts.add("a", List.of(pair(found(List.of("NNP", "VBD", "."), NameType.LOCATION, 2))));
        }
        counts.add("b", List.of(pair(found(List.of("NN", "VBD", "."), NameType.LOCATION, 2))));

        assertThat(counts.report()).containsPattern("tags +1,200,002 +99\\.9999 +400,000 +99\\.9997\n");
    }

    @Test
    void onlyTheFirstFewAreShown() {
        Fidelity counts = new Fidelity();
        for (int i = 0; i < 2 * Fidelity.SHOWN; i++) {
            counts.add("row " + i, List.of(pair(found(List.of("NN", "VBD", "."), NameType.LOCATION, 2))));
        }

        assertThat(counts.report())
                .contains("tags: the first 5 of 10 tokens apart\n")
                .contains("\n  row 4\n")
                .doesNotContain("\n  row 5\n");
    }
}
