package org.dateline.corenlp.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFeatureTest {

    @Test
    void readsWhatAFeatureNames() throws IOException {
        assertThat(NameFeature.of("###|C")).isEqualTo(NameFeature.ALWAYS);
        assertThat(NameFeature.ALWAYS.arguments("###|C")).containsExactly(List.of());
        assertThat(NameFeature.of("Bagh#-WORD|C")).isEqualTo(NameFeature.WORD);
        assertThat(NameFeature.WORD.arguments("Bagh#-WORD|C")).containsExactly(List.of("Bagh#"));
        assertThat(NameFeature.of("#<Bag#|C")).isEqualTo(NameFeature.LETTERS);
        assertThat(NameFeature.LETTERS.arguments("#<Bag#|C")).containsExactly(List.of("<Bag"));
        assertThat(NameFeature.of("-11-PSEQpcDS|CpC")).isEqualTo(NameFeature.EDGE_TWO_CLUSTERS);
        assertThat(NameFeature.EDGE_TWO_CLUSTERS.arguments("-11-PSEQpcDS|CpC")).containsExactly(List.of("", "11"));
    }

    @Test
    void readsAFeatureInAllWaysThatItMayHaveBeenWritten() throws IOException {
        assertThat(NameFeature.of("Jay-Z-album-PSEQW2|CpC")).isEqualTo(NameFeature.EDGE_TWO_WORDS);
        assertThat(NameFeature.EDGE_TWO_WORDS.arguments("Jay-Z-album-PSEQW2|CpC"))
                .containsExactly(List.of("Jay", "Z-album"), List.of("Jay-Z", "album"));
        assertThat(NameFeature.PREVIOUS_WORD_SHAPE.arguments("....Xx-PW_CTYPE|C"))
                .containsExactly(List.of("", ".Xx"), List.of(".", "Xx"));
        assertThat(NameFeature.THREE_SHAPES.arguments("x...X.......-PCNTYPE|C"))
                .contains(List.of("x", "X.", "..."), List.of("x", "X....", ""), List.of("x...X", ".", ""));
    }

    @Test
    void refusesFeaturesItDoesNotKnow() {
        assertThatThrownBy(() -> NameFeature.of("Bush-GAZ|C"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Bush-GAZ|C");
    }

    @Test
    void hasAKeyForEach() {
        int last = NameFeature.MAX_TEXTS - 1;

        assertThat(NameFeature.WORD.key(last, 0, 0)).isNotEqualTo(NameFeature.PREVIOUS_WORD.key(last, 0, 0));
        assertThat(NameFeature.THREE_SHAPES.key(last, last, last)).isNotNegative();
        assertThat(NameFeature.THREE_SHAPES.key(0, last, 0)).isNotEqualTo(NameFeature.THREE_SHAPES.key(0, 0, last));
    }
}
