package org.dateline.ingest.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, and that lines without end take no time. */
class ParagraphsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"left.", "left.”", "left?\")", "left…", "left:", "left.*)»’", ".", "left (again.)", "left.)*)"})
    void aSentenceEnds(String words) {
        assertThat(Paragraphs.endsSentence(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"left", "left,", "left”", "left. x", "left.”*", "left…–", "", "\"", "le.ft)"})
    void aSentenceGoesOn(String words) {
        assertThat(Paragraphs.endsSentence(words)).isFalse();
    }

    @Test
    void linesWithoutEndTakeNoTime() {
        String stops = ".".repeat(100_000) + "\"".repeat(100_000) + "x";
        String letters = "x".repeat(500_000);
        String hyphens = "x-".repeat(250_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String words : List.of(stops, letters, hyphens)) {
                List<PdfLine> lines =
                        List.of(new PdfLine(1, 72, 500, 100, 11, words), new PdfLine(1, 92, 300, 113.2f, 11, words));
                assertThat(new Paragraphs(lines).text().length()).isGreaterThan(words.length());
            }
        });
    }
}
