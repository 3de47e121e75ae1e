package org.dateline.core.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * A noun phrase without what hangs on it by a preposition: "Arland's first deputy minister" in "Arland's first
 * deputy minister for trade".
 */
public final class BasePhrase {

    private static final Set<String> INSIDE =
            Set.of("compound", "amod", "nmod:poss", "flat", "nummod", "det", "case", "nmod:npmod", "goeswith");

    private BasePhrase() {}

    /** The head of the base phrase that a word stands in: itself, if it modifies nothing. */
    public static Token headOf(Sentence sentence, Token word) {
        Token top = word;
        while (top.head() != 0) {
            Token head = sentence.token(top.head());
            boolean inside = INSIDE.contains(top.relation())
                    || top.relates("conj")
                            && isModifier(head)
                            && top.index() < sentence.token(head.head()).index();
            if (!inside || head.isVerb()) {
                return top;
            }
            top = head;
        }
        return top;
    }

    private static boolean isModifier(Token word) {
        return word.head() != 0 && INSIDE.contains(word.relation());
    }

    /** Tells whether two words stand side by side, or are the same: "Arland and Harland". */
    public static boolean isBeside(Sentence sentence, Token first, Token other) {
        Token word = other;
        while (!word.equals(first) && word.relates("conj")) {
            word = sentence.token(word.head());
        }
        return word.equals(first);
    }

    /** The words of the base phrase that a noun heads, in sentence order. */
    public static List<Token> wordsOf(Sentence sentence, Token head) {
        return sentence.subtree(
                head,
                branch -> INSIDE.contains(branch.relation())
                        || branch.relates("conj") && headOf(sentence, branch).equals(head));
    }

    /** The nouns that stand side by side with one, itself among them, in sentence order. */
    public static List<Token> conjuncts(Sentence sentence, Token noun) {
        Token first = noun;
        while (first.relates("conj") && !sentence.token(first.head()).isVerb()) {
            first = headOf(sentence, sentence.token(first.head()));
        }
        List<Token> all = new ArrayList<>(2);
        collect(sentence, first, all);
        return all;
    }

    private static void collect(Sentence sentence, Token noun, List<Token> all) {
        all.add(noun);
        for (Token conjunct : sentence.dependents(noun, "conj")) {
            if (!conjunct.isVerb()) {
                collect(sentence, conjunct, all);
            }
        }
    }
}
