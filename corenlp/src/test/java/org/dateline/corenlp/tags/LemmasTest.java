package org.dateline.corenlp.tags;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LemmasTest {

    private final Lemmas lemmas = new Lemmas();

    @Test
    void dependOnTheTag() {
        assertThat(lemmas.of("left", "VBD")).isEqualTo("leave");
        assertThat(lemmas.of("left", "JJ")).isEqualTo("left");
        assertThat(lemmas.of("left", "VBD")).isEqualTo("leave");
    }

    @Test
    void keepTheCaseOfNamesAlone() {
        assertThat(lemmas.of("Rebels", "NNS")).isEqualTo("rebel");
        assertThat(lemmas.of("Rebels", "NNPS")).isEqualTo("Rebels");
    }

    @Test
    void areThoseOfTheMorphologyWhateverCameBefore() {
        String[] words = {"troops", "were", "firing", "", "a_b", "\uD83D", "Bombing".repeat(1_000), "mice", "'s", "has"
        };
        for (int round = 0; round < 2; round++) {
            for (String word : words) {
                for (String tag : new String[] {"NNS", "VBG", "VBZ", "POS", "JJ"}) {
                    assertThat(lemmas.of(word, tag))
                            .isEqualTo(new Morphology().lemma(word.toLowerCase(Locale.ROOT), tag));
                }
            }
        }
    }
}
