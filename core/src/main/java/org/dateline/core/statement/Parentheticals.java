package org.dateline.core.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds what an attribution that is set off by commas belongs to: "They will, officials said, return".
 *
 * <p>Parsers attach such an attribution to the clause, or the clause to it, by chance; the commas tell.
 */
final class Parentheticals {

    private static final Set<String> PART_OF_ATTRIBUTION =
            Set.of("nsubj", "aux", "advmod", "obl", "iobj", "obj", "neg", "compound", "cop", "expl", "det");

    private Parentheticals() {}

    /** The tokens of the sentence around an attribution, if punctuation sets it off. */
    static Optional<BitSet> contentAround(Sentence sentence, Token verb) {
        if (verb.relation().equals("acl:relcl")
                || verb.tag().equals("VBG")
                || isFollowedByClause(sentence, verb)
                || Clauses.contactObject(sentence, verb).isPresent()
                || isSubordinate(sentence, verb)
                || hasObject(sentence, verb)) {
            return Optional.empty();
        }
        BitSet attribution = attribution(sentence, verb);
        int first = attribution.nextSetBit(0);
        int last = attribution.length() - 1;
        boolean opens = first == 1 || isBreak(sentence.token(first - 1));
        boolean closes = last == sentence.size() || isBreak(sentence.token(last + 1));
        if (!opens || !closes || !sentence.hasDependent(verb, "nsubj", "obj")) {
            return Optional.empty();
        }
        BitSet content = scope(sentence, verb);
        content.clear(first, last + 1);
        return content.cardinality() < 2 || !hasVerb(sentence, content) ? Optional.empty() : Optional.of(content);
    }

    /** "said he", "said that": what is said comes after. */
    private static boolean isFollowedByClause(Sentence sentence, Token verb) {
        if (verb.index() == sentence.size()) {
            return false;
        }
        Token next = sentence.token(verb.index() + 1);
        boolean subject = Words.NOMINATIVE.hasForm(next)
                && !Inversion.after(sentence, verb).isPresent();
        return subject || next.lemma().equals("that") && next.tag().equals("IN");
    }

    private static boolean isSubordinate(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "mark").stream().anyMatch(mark -> !isAs(mark));
    }

    /** Listeners apart, an attribution has no object: "told them", but not "ruled the country". */
    static boolean hasObject(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "obj").stream()
                .anyMatch(object -> object.index() > verb.index()
                        && sentence.hasDependent(verb, "nsubj")
                        && !object.lemma().equals("it")
                        && !Words.TELLING.hasLemma(verb));
    }

    /** The tokens of the attribution itself: verb, subject and what goes with the act of speaking. */
    static BitSet attribution(Sentence sentence, Token verb) {
        BitSet tokens = new BitSet();
        tokens.set(verb.index());
        for (Token dependent : sentence.dependents(verb)) {
            if (PART_OF_ATTRIBUTION.contains(Subjects.universal(dependent.relation())) || isAs(dependent)) {
                BitSet part = Tokens.subtree(sentence, dependent);
                if (isNear(sentence, verb, part)) {
                    tokens.or(part);
                }
            }
        }
        return Tokens.filled(tokens);
    }

    private static boolean isAs(Token dependent) {
        return dependent.lemma().equals("as") && (dependent.relates("mark") || dependent.relates("case"));
    }

    /** Keeps an oblique from the other side of the clause out of the attribution. */
    private static boolean isNear(Sentence sentence, Token verb, BitSet part) {
        int from = Math.min(verb.index(), part.nextSetBit(0));
        int to = Math.max(verb.index(), part.length() - 1);
        for (int i = from; i <= to; i++) {
            if (!part.get(i) && Tokens.isQuote(sentence.token(i))) {
                return false;
            }
        }
        return true;
    }

    private static BitSet scope(Sentence sentence, Token verb) {
        Token top = verb;
        boolean below = Set.of("parataxis", "dep", "advcl", "csubj", "ccomp", "acl")
                .contains(Subjects.universal(verb.relation()));
        if (below) {
            List<Token> ancestors = Ancestors.of(sentence, verb);
            Optional<Token> relative = ancestors.stream()
                    .filter(clause -> clause.relation().equals("acl:relcl") && clause.index() > verb.index())
                    .findFirst();
            if (relative.isPresent()) {
                return behindPronoun(sentence, relative.get(), verb);
            }
            top = ancestors.isEmpty() ? verb : ancestors.get(ancestors.size() - 1);
        }
        return Tokens.filled(Tokens.subtree(sentence, top));
    }

    /** "a raid in which, it said, troops killed ten": what is said is the relative clause. */
    private static BitSet behindPronoun(Sentence sentence, Token clause, Token verb) {
        BitSet content = Tokens.filled(Tokens.subtree(sentence, clause));
        for (int i = content.nextSetBit(0); i < verb.index(); i++) {
            if (sentence.token(i).tag().startsWith("W")) {
                content.clear(0, i + 1);
                break;
            }
        }
        return content;
    }

    private static boolean hasVerb(Sentence sentence, BitSet content) {
        return content.stream().anyMatch(i -> sentence.token(i).isVerb());
    }

    private static boolean isBreak(Token token) {
        return Tokens.isStop(token) || Tokens.isQuote(token);
    }
}
