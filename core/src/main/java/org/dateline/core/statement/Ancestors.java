package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** The way from a token up to the root. */
final class Ancestors {

    private Ancestors() {}

    /** The heads above a token, nearest first, without the token itself. */
    static List<Token> of(Sentence sentence, Token token) {
        List<Token> ancestors = new ArrayList<>();
        Token current = token;
        while (current.head() != 0) {
            current = sentence.token(current.head());
            ancestors.add(current);
        }
        return ancestors;
    }
}
