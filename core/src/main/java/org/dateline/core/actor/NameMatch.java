package org.dateline.core.actor;

import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * A stretch of tokens that is a name in the lexicon.
 *
 * @param first number of the first token
 * @param last number of the last token, inclusive
 */
record NameMatch(int first, int last, List<LexiconEntry> entries) {

    /** The token of the match that the others depend on. */
    Token head(Sentence sentence) {
        for (int i = last; i >= first; i--) {
            Token token = sentence.token(i);
            if (token.head() < first || token.head() > last) {
                return token;
            }
        }
        return sentence.token(last);
    }
}
