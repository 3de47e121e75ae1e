package org.dateline.desk.web.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.record.Excerpt;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.desk.web.evidence.MarkedText.Mark;
import org.dateline.desk.web.evidence.MarkedText.Piece;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    private static Excerpt excerpt(String text, int start, int end, int offset) {
        return new Excerpt(start + offset, end + offset, Text.of(text).exact(new Span(start, end)));
    }

    @Test
    void marksNestAndAstralCharactersCountAsOne() {
        String text = "He 𝒔𝒂𝒊𝒅 so.";
        MarkedText marked = MarkedText.of(
                excerpt(text, 0, 11, 100),
                List.of(new Mark(excerpt(text, 3, 7, 100), "cue"), new Mark(excerpt(text, 0, 11, 100), "sentence")));

        assertThat(marked.pieces())
                .containsExactly(
                        new Piece("He ", List.of("sentence")),
                        new Piece("𝒔𝒂𝒊𝒅", List.of("sentence", "cue")),
                        new Piece(" so.", List.of("sentence")));
    }

    @Test
    void whateverIsMarkedTheWordsStayTheSame() {
        SplittableRandom random = new SplittableRandom(7);
        String text = "Aé𝒔 bç d\u0301e\nfgh";
        int length = Text.of(text).length();
        for (int round = 0; round < 500; round++) {
            List<Mark> marks = IntStream.range(0, random.nextInt(6))
                    .mapToObj(i -> {
                        int start = random.nextInt(length);
                        return new Mark(new Excerpt(start - 3, start + random.nextInt(length), "any"), "style" + i);
                    })
                    .toList();

            assertThat(MarkedText.of(excerpt(text, 0, length, 0), marks).pieces().stream()
                            .map(Piece::words)
                            .collect(Collectors.joining()))
                    .isEqualTo(text);
        }
    }
}
