package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds the clause after a verb by its place, where the tree has lost it.
 *
 * <p>In "leaders announced they would call" parsers at times make the second verb the root and hang
 * the first below it.
 */
final class LinearClause {

    private static final Set<String> LOST = Set.of("csubj", "dep", "advcl", "parataxis", "nsubj", "aux", "ccomp");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");

    private LinearClause() {}

    static Optional<BitSet> find(Sentence sentence, Token verb) {
        if (verb.index() + 2 > sentence.size() || verb.tag().equals("VBN")) {
            return Optional.empty();
        }
        Token next = sentence.token(verb.index() + 1);
        if (next.lemma().equals("that") && next.tag().equals("IN")
                || next.tag().equals("PRP") && opensClause(sentence, next)) {
            return rest(sentence, verb, sentence.size());
        }
        boolean marked = sentence.hasDependent(verb, "mark") || sentence.hasDependent(verb, "aux:pass");
        Optional<Token> head = sentence.findHead(verb);
        if (!marked
                && head.isPresent()
                && head.get().index() > verb.index() + 1
                && LOST.contains(Subjects.universal(verb.relation()))
                && Clauses.isFinite(sentence, head.get())
                && !hasComma(sentence, verb, head.get())) {
            BitSet below = Tokens.subtree(sentence, head.get());
            return rest(sentence, verb, below.length() - 1);
        }
        return Optional.empty();
    }

    /** A pronoun with a finite verb right after it: "he is", "they will". */
    private static boolean opensClause(Sentence sentence, Token pronoun) {
        return pronoun.index() < sentence.size()
                && FINITE.contains(sentence.token(pronoun.index() + 1).tag());
    }

    /** "said people who adopt would not pay": the clause is read as an object that holds a finite verb. */
    static Optional<BitSet> inObject(Sentence sentence, Token verb) {
        if (verb.tag().equals("VBN") || verb.tag().equals("VB") || Words.TELLING.hasLemma(verb)) {
            return Optional.empty();
        }
        return sentence.findDependent(verb, "obj")
                .filter(object -> object.index() > verb.index())
                .map(object -> Tokens.subtree(sentence, object))
                .filter(tokens -> tokens.stream()
                        .anyMatch(i -> sentence.token(i).tag().equals("MD")
                                || sentence.token(i).relates("cop")));
    }

    /**
     * Lengthens a clause after its verb by what follows without a comma: a reason that the tree hangs
     * on the verb of speech, or the clause's own verb above it.
     */
    static void extend(Sentence sentence, Token verb, BitSet content) {
        if (content.nextSetBit(0) < verb.index()) {
            return;
        }
        int last = content.length() - 1;
        for (Token dependent : sentence.dependents(verb, "advcl", "obl")) {
            BitSet part = Tokens.subtree(sentence, dependent);
            if (part.nextSetBit(0) == last + 1) {
                content.or(part);
                last = content.length() - 1;
            }
        }
        Optional<Token> head = sentence.findHead(verb)
                .filter(above -> LOST.contains(Subjects.universal(verb.relation())))
                .filter(above -> above.index() > content.length() - 1)
                .filter(above -> !hasComma(sentence, verb, above));
        if (head.isPresent() && !sentence.hasDependent(verb, "mark")) {
            content.set(last + 1, Tokens.subtree(sentence, head.get()).length());
        }
    }

    private static boolean hasComma(Sentence sentence, Token from, Token to) {
        for (int i = from.index() + 1; i < to.index(); i++) {
            if (Tokens.isComma(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<BitSet> rest(Sentence sentence, Token verb, int last) {
        BitSet content = new BitSet();
        content.set(verb.index() + 1, last + 1);
        boolean verbal = content.stream().anyMatch(i -> sentence.token(i).isVerb());
        return verbal ? Optional.of(content) : Optional.empty();
    }
}
