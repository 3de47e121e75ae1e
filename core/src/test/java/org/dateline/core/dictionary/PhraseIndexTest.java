package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    /** A sentence of tokens parted by blanks, without a tree that means anything. */
    private static SentenceWords words(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String form : text.split(" ")) {
            int number = tokens.size() + 1;
            tokens.add(new Token(
                    number, new Span(at, at + form.length()), form, form, "NN", NameType.NONE, number - 1, "dep"));
            at += form.length() + 1;
        }
        return SentenceWords.of(new Sentence(0, BlockType.PARAGRAPH, tokens));
    }

    private static String find(PhraseIndex<String> index, String text) {
        SentenceWords words = words(text);
        for (int at = 0; at < words.size(); at++) {
            PhraseIndex.Match<String> match =
                    words.word(at).isEmpty() ? null : index.findAt(words, at).orElse(null);
            if (match != null) {
                return match.first() + "-" + match.last() + " " + match.meanings();
            }
        }
        return "none";
    }

    private static PhraseIndex<String> index(boolean stems, String... phrases) {
        PhraseIndex<String> index = new PhraseIndex<>();
        for (String phrase : phrases) {
            index.add(Phrase.parse(phrase, stems), phrase);
        }
        return index;
    }

    @Test
    void theLongestPhraseWins() {
        assertThat(find(index(false, "ORLA", "ORLA_CITY_GUARD", "ORLA_CITY"), "The Orla City Guard"))
                .isEqualTo("1-3 [ORLA_CITY_GUARD]");
    }

    @Test
    void anUnderscoreJoinsAndABlankLetsWordsBetween() {
        assertThat(find(index(false, "BORDER_GUARD"), "border town guard")).isEqualTo("none");
        assertThat(find(index(false, "BORDER GUARD"), "border town guard")).isEqualTo("0-2 [BORDER GUARD]");
        assertThat(find(index(false, "BORDER GUARD"), "border , guard")).isEqualTo("none");
        assertThat(find(index(false, "BORDER GUARD"), "border a b c d guard")).isEqualTo("none");
    }

    @Test
    void aStemTakesEveryWordThatBeginsWithIt() {
        assertThat(find(index(true, "ARLAND"), "the Arlanders")).isEqualTo("1-1 [ARLAND]");
        assertThat(find(index(true, "ARLAND_"), "the Arlanders")).isEqualTo("none");
        assertThat(find(index(true, "NORTH_ARLAND"), "north Arlanders")).isEqualTo("0-1 [NORTH_ARLAND]");
    }

    @Test
    void hyphensDotsAndAccentsAreNothing() {
        assertThat(find(index(false, "AL-ORLA"), "the al-Orla")).isEqualTo("1-2 [AL-ORLA]");
        assertThat(find(index(false, "AL_ORLA"), "the al - Orla")).isEqualTo("1-2 [AL_ORLA]");
        assertThat(find(index(false, "U.O."), "the UO")).isEqualTo("1-1 [U.O.]");
        assertThat(find(index(false, "ORLÁ"), "Orla")).isEqualTo("0-0 [ORLÁ]");
    }

    @Test
    void ofTwoThatAreAsLongBothAreKept() {
        PhraseIndex<String> index = index(false, "ORLA");
        index.add(Phrase.parse("Orla_", false), "second");
        assertThat(find(index, "Orla")).isEqualTo("0-0 [ORLA, second]");
    }
}
