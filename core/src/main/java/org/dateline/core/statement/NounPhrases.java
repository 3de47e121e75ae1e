package org.dateline.core.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/** Reads noun phrases: their own words, names inside them, and titles before names. */
final class NounPhrases {

    private NounPhrases() {}

    /** The phrase of a head without appositions, clauses and what a comma cuts off. */
    static Phrase of(Sentence sentence, Token head) {
        List<Token> tokens = sentence.subtree(
                head,
                branch -> branch.head() != head.index()
                        || branch.tag().equals("HYPH")
                        || branch.index() < sentence.size()
                                && sentence.token(branch.index() + 1).tag().equals("HYPH")
                        || !Set.of(
                                                "appos",
                                                "acl",
                                                "ccomp",
                                                "parataxis",
                                                "advcl",
                                                "dep",
                                                "punct",
                                                "advmod",
                                                "cop",
                                                "aux",
                                                "nsubj")
                                        .contains(Subjects.universal(branch.relation()))
                                && !branch.relation().equals("cc:preconj")
                                && !branch.relation().equals("case"));
        BitSet in = Tokens.of(tokens);
        int first = head.index();
        while (in.get(first - 1)) {
            first--;
        }
        int last = head.index();
        boolean coordinated = sentence.hasDependent(head, "conj");
        while (in.get(last + 1) && (coordinated || !Tokens.isComma(sentence.token(last + 1)))) {
            last++;
        }
        while (last > head.index() && sentence.token(last).isPunctuation()) {
            last--;
        }
        return phrase(sentence, head, first, last);
    }

    private static Phrase phrase(Sentence sentence, Token head, int first, int last) {
        Span span = sentence.token(first).span().cover(sentence.token(last).span());
        return new Phrase(sentence.index(), head.index(), span);
    }

    /** A person's name that ends at or runs over a head, with its honorific and without titles. */
    static Optional<Phrase> personName(Sentence sentence, Token head) {
        if (head.name() != NameType.PERSON) {
            return Optional.empty();
        }
        int first = head.index();
        while (first > 1 && sentence.token(first - 1).name() == NameType.PERSON) {
            first--;
        }
        int last = head.index();
        while (last < sentence.size() && sentence.token(last + 1).name() == NameType.PERSON) {
            last++;
        }
        if (first > 1 && isHonorific(sentence.token(first - 1))) {
            first--;
        }
        return Optional.of(phrase(sentence, head, first, last));
    }

    static boolean isHonorific(Token token) {
        return Words.HONORIFIC.hasForm(token);
    }

    /** The last word of the person's name that a token is part of. */
    static Token lastOfName(Sentence sentence, Token head) {
        Token last = head;
        while (last.index() < sentence.size()
                && sentence.token(last.index() + 1).name() == NameType.PERSON) {
            last = sentence.token(last.index() + 1);
        }
        return last;
    }

    /** Tells whether a token is the last word of a person's name that owns nothing. */
    static boolean isNameEnd(Sentence sentence, Token token) {
        return token.name() == NameType.PERSON
                && token.index() < sentence.size()
                && sentence.token(token.index() + 1).name() != NameType.PERSON
                && !sentence.token(token.index() + 1).tag().equals("POS");
    }

    /** The words of the head's phrase before a name: "Prime Minister" before "Imran Khan". */
    static List<Token> titleBefore(Sentence sentence, Token head, Phrase name) {
        return sentence.subtree(head).stream()
                .filter(token -> token.span().end() <= name.span().start())
                .filter(token -> !token.relates("case") || token.tag().equals("POS"))
                .toList();
    }
}
