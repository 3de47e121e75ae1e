package org.dateline.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.article.BlockType;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.DictionaryReader;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

class LoadedVerbsTest {

    private static LoadedVerbs.Known known(LoadedVerbs verbs, String verb) {
        Token token = new Token(1, new Span(0, verb.length()), verb, verb, "VB", NameType.NONE, 0, "root");
        return verbs.find(SentenceWords.of(new Sentence(0, BlockType.PARAGRAPH, List.of(token))), token)
                .get(0);
    }

    @Test
    void theVerbsOfABlockShareOneListOfPatterns() {
        String block = "--- SEND [070] ---\nSEND\nDELIVER [071]\n- * FOOD [073]\n- * FOOD PARCELS [074]\n";
        LoadedVerbs verbs =
                new LoadedVerbs(new Dictionaries(List.of(DictionaryReader.read("a.verbs.txt", block)), true));
        LoadedVerbs.Known send = known(verbs, "send");
        assertThat(send.patterns()).extracting(pattern -> pattern.line()).containsExactly(5, 4);
        assertThat(known(verbs, "deliver").patterns()).isSameAs(send.patterns());
    }
}
