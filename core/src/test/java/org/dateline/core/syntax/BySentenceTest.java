package org.dateline.core.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BySentenceTest {

    @Test
    void keepsTheOrderInsideASentence() {
        BySentence<String> words = BySentence.of(List.of("2c", "0a", "2b"), word -> word.charAt(0) - '0');

        assertThat(words.listIn(2)).containsExactly("2c", "2b");
        assertThat(words.listIn(0)).containsExactly("0a");
        assertThat(words.listIn(1)).isEmpty();
    }
}
