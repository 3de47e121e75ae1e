package org.dateline.core.statement;

import java.util.BitSet;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds the content of nouns and adjectives that speak: "its denial of", "hopeful that". */
final class NounFrames {

    private NounFrames() {}

    static Optional<VerbFrames.Found> find(Sentence sentence, Token cue, Frame frame) {
        return switch (frame.kind()) {
            case CLAUSE -> complement(sentence, cue, false);
            case WH -> VerbFrames.find(sentence, cue, frame);
            case TO -> complement(sentence, cue, true);
            case PREP -> VerbFrames.find(sentence, cue, frame);
            case NONE -> Optional.of(new VerbFrames.Found(new BitSet(), null));
            case OBJ -> possessed(sentence, cue);
            default -> Optional.empty();
        };
    }

    private static Optional<VerbFrames.Found> complement(Sentence sentence, Token cue, boolean infinitive) {
        for (Token complement : sentence.dependents(cue, "acl", "ccomp", "xcomp", "dep", "advcl", "csubj")) {
            boolean fits = infinitive
                    ? VerbFrames.isInfinitive(sentence, complement)
                    : isThatClause(sentence, complement, cue);
            if (fits
                    && complement.index() > cue.index()
                    && !complement.relation().equals("acl:relcl")) {
                return VerbFrames.Found.of(VerbFrames.contentOf(sentence, cue, complement));
            }
        }
        if (!infinitive && cue.isNoun() && cue.relates("nsubj")) {
            return positionThat(sentence, cue);
        }
        return Optional.empty();
    }

    private static boolean isThatClause(Sentence sentence, Token complement, Token cue) {
        if (!VerbFrames.isFinite(sentence, complement)) {
            return false;
        }
        boolean marked = sentence.dependents(complement, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that"));
        return marked || cue.isAdjective() && complement.relates("ccomp") && !sentence.hasDependent(complement, "mark");
    }

    /** "Their position is that …": the clause is the predicate, the noun its subject. */
    private static Optional<VerbFrames.Found> positionThat(Sentence sentence, Token cue) {
        Optional<Token> predicate = sentence.findHead(cue);
        if (predicate.isEmpty()) {
            return Optional.empty();
        }
        Token head = predicate.get();
        if (head.lemma().equals("be")) {
            return sentence.findDependent(head, "ccomp")
                    .flatMap(clause -> VerbFrames.Found.of(VerbFrames.contentOf(sentence, cue, clause)));
        }
        boolean marked = sentence.dependents(head, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that") && mark.index() > cue.index());
        if (!marked) {
            return Optional.empty();
        }
        BitSet tokens = Tokens.subtree(sentence, head);
        tokens.clear(0, Tokens.subtree(sentence, cue).length());
        sentence.dependents(head, "cop", "aux").forEach(copula -> {
            if (tokens.nextSetBit(0) == copula.index()) {
                tokens.clear(copula.index());
            }
        });
        return VerbFrames.Found.of(tokens);
    }

    /** "the Clinton critics", "its supporters": what the noun's owner or first part names. */
    private static Optional<VerbFrames.Found> possessed(Sentence sentence, Token cue) {
        return sentence.findDependent(cue, "nmod:poss", "compound")
                .flatMap(owner -> VerbFrames.Found.of(Tokens.subtree(sentence, owner)));
    }

    /** "denied reports that …": what is somebody else's, and nobody's in particular, belongs to what is done with it. */
    static boolean isReceived(Sentence sentence, Token noun) {
        return noun.isNoun()
                && noun.relates("obj")
                && sentence.findHead(noun).filter(Words.RECEIVING::hasLemma).isPresent();
    }

    /** Who makes the statement that a noun names. */
    static Optional<Token> speakerOfNoun(Sentence sentence, Token noun, Frame frame) {
        Optional<Token> owner = sentence.findDependent(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        for (Token phrase : sentence.dependents(noun, "nmod")) {
            String preposition = sentence.caseOf(phrase);
            if (preposition.equals("by")
                    || preposition.equals("from") && !frame.preposition().equals("from")
                    || preposition.equals("of") && !frame.preposition().equals("of")) {
                return Optional.of(phrase);
            }
        }
        Optional<Token> head = sentence.findHead(noun);
        if (head.isPresent()
                && head.get().isVerb()
                && !isReceived(sentence, noun)
                && (noun.relates("obj") || noun.relates("obl"))) {
            return Subjects.find(sentence, head.get());
        }
        return Optional.empty();
    }

    /** Who feels or holds what an adjective names. */
    static Optional<Token> speakerOfAdjective(Sentence sentence, Token adjective) {
        if (adjective.relates("amod")) {
            return sentence.findHead(adjective);
        }
        if (adjective.relates("acl")) {
            return sentence.findHead(adjective);
        }
        return Subjects.find(sentence, adjective);
    }
}
