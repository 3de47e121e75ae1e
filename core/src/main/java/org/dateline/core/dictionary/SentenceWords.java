package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * The words of a sentence as dictionaries compare them: folded, and without the marks between them.
 *
 * <p>A token can give two words, {@code peace-keeping}, or none. A comma, a bracket and a colon part words; a
 * hyphen, an apostrophe and a quotation mark do not.
 */
public final class SentenceWords {

    private static final String OPEN_MARKS = "-'`\"\u2018\u2019\u201C\u201D.\u2013\u2010_";

    private final List<String> words = new ArrayList<>();
    private final List<Integer> tokens = new ArrayList<>();
    private final int[] firstOfToken;

    private SentenceWords(int size) {
        this.firstOfToken = new int[size + 2];
    }

    public static SentenceWords of(Sentence sentence) {
        SentenceWords result = new SentenceWords(sentence.size());
        for (Token token : sentence.tokens()) {
            result.firstOfToken[token.index()] = result.words.size();
            List<String> folded = NameKey.words(token.form().replace('_', ' '));
            for (String word : folded) {
                result.add(word, token.index());
            }
            if (folded.isEmpty() && OPEN_MARKS.indexOf(token.form().codePointAt(0)) < 0) {
                result.add("", token.index());
            }
        }
        result.firstOfToken[sentence.size() + 1] = result.words.size();
        return result;
    }

    private void add(String word, int token) {
        words.add(word);
        tokens.add(token);
    }

    public int size() {
        return words.size();
    }

    /** A folded word, from 0; empty for a mark that parts. */
    public String word(int at) {
        return words.get(at);
    }

    /** The number of the token that a word belongs to, from 1. */
    public int token(int at) {
        return tokens.get(at);
    }

    /** The first word of a token, or of what follows it if it gives none. */
    public int firstOf(Token token) {
        return firstOfToken[token.index()];
    }

    /** The word behind the last word of a token. */
    public int behind(Token token) {
        return firstOfToken[token.index() + 1];
    }
}
