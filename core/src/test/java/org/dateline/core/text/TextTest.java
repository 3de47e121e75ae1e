package org.dateline.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void countsAstralCharactersOnce() {
        Text text = Text.of("a\uD83D\uDE00b");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.exact(new Span(1, 2))).isEqualTo("\uD83D\uDE00");
        assertThat(text.exact(new Span(2, 3))).isEqualTo("b");
        assertThat(text.spanOfUnits(3, 4)).isEqualTo(new Span(2, 3));
    }

    @Test
    void keepsALoneSurrogateAsOneCodePoint() {
        Text text = Text.of("\uD83Dx\uD83D\uDE00");

        assertThat(text.length()).isEqualTo(3);
        assertThat(text.exact(new Span(1, 2))).isEqualTo("x");
    }

    @Test
    void refusesASpanThatLeavesTheText() {
        Text text = Text.of("abc");

        assertThatThrownBy(() -> text.exact(new Span(1, 9))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void unitsAndCodePointsAreInverseForRandomTexts() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                value.appendCodePoint(random.nextInt(4) == 0 ? 0x1F600 + random.nextInt(60) : 'a' + random.nextInt(26));
            }
            Text text = Text.of(value.toString());
            for (int codePoint = 0; codePoint <= text.length(); codePoint++) {
                assertThat(text.toCodePoint(text.toUnit(codePoint))).isEqualTo(codePoint);
            }
            assertThat(text.exact(text.span())).isEqualTo(value.toString());
        }
    }
}
