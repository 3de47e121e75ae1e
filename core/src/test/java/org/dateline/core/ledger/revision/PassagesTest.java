package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static List<String> cut(String paragraph) {
        ArticleLine article = Draft.of(paragraph).line();
        return Passages.of(article).stream()
                .map(passage -> Text.of(article.text()).exact(passage.span()))
                .toList();
    }

    @Test
    void sentencesEndWhereTheNextOneBegins() {
        assertThat(
                        cut(
                                "It fell. \u201CWe ran,\u201D he said. \u201CNobody stayed.\u201D Then it rained! Did it? 12 died."))
                .containsExactly(
                        "It fell.",
                        "\u201CWe ran,\u201D he said.",
                        "\u201CNobody stayed.\u201D",
                        "Then it rained!",
                        "Did it?",
                        "12 died.");
    }

    @Test
    void aFullStopInsideASentenceDoesNotEndIt() {
        for (String sentence : List.of(
                "Maj. Gen. Tes met Mr. Velan of the U.S. Embassy on Aug. 31 at 8 p.m. and J. Orn later.",
                "The bank has 3.5 million and www.gazette.example is shut.")) {
            assertThat(cut(sentence)).containsExactly(sentence);
        }
    }

    @Test
    void wordsNumbersAndMarksStandApart() {
        assertThat(Passages.of(Draft.of("Sar-e-Pul's 1,200 men (20-year-olds) won\u2019t go at 10:30, U.S. or not.")
                                .line())
                        .get(0)
                        .words()
                        .stream()
                        .map(Word::exact)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("Sar - e - Pul's 1,200 men ( 20 - year - olds ) won\u2019t go at 10:30 , U . S . or not .");
    }

    @Test
    void aTextWithoutEndsIsCutAndAnEndlessOneIsNotComparedToItsEnd() {
        assertThat(Passages.of(Draft.of("word ".repeat(1_000).strip()).line()))
                .hasSize(5)
                .allSatisfy(passage -> assertThat(passage.words()).hasSize(200));
        assertThat(Passages.of(Draft.of("It fell. ".repeat(5_000).strip()).line()))
                .hasSize(Passages.MOST);
    }
}
