package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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
            boolean fits =
                    infinitive ? Clauses.isInfinitive(sentence, complement) : isThatClause(sentence, complement, cue);
            if (fits
                    && complement.index() > cue.index()
                    && !complement.relation().equals("acl:relcl")) {
                return VerbFrames.Found.of(VerbFrames.contentOf(sentence, cue, complement));
            }
        }
        Optional<Token> behindSpeaker = infinitive || !cue.isNoun() ? Optional.empty() : behindSpeaker(sentence, cue);
        if (behindSpeaker.isPresent()) {
            return VerbFrames.Found.of(VerbFrames.contentOf(sentence, cue, behindSpeaker.get()));
        }
        if (!infinitive && cue.isNoun() && cue.relates("nsubj")) {
            return positionThat(sentence, cue);
        }
        return Optional.empty();
    }

    private static boolean isThatClause(Sentence sentence, Token complement, Token cue) {
        if (!Clauses.isFinite(sentence, complement) || Clauses.isGappedAnswer(sentence, complement)) {
            return false;
        }
        boolean marked = sentence.dependents(complement, "mark").stream()
                .anyMatch(mark -> mark.lemma().equals("that"));
        return marked || cue.isAdjective() && complement.relates("ccomp") && !sentence.hasDependent(complement, "mark");
    }

    /** "claims by former clerks that he burned it": the clause is easily read as part of the speaker's phrase. */
    private static Optional<Token> behindSpeaker(Sentence sentence, Token cue) {
        Optional<Token> speaker = namedBehind(sentence, cue);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        List<Token> clauses = new ArrayList<>(sentence.dependents(speaker.get(), "acl", "ccomp", "dep"));
        clauses.addAll(sentence.dependents(cue, "acl", "ccomp", "dep"));
        return clauses.stream()
                .filter(clause -> clause.index() > speaker.get().index()
                        && Clauses.isFinite(sentence, clause)
                        && !Clauses.isGappedAnswer(sentence, clause)
                        && isLedByThat(sentence, clause))
                .findFirst();
    }

    private static boolean isLedByThat(Sentence sentence, Token clause) {
        Token first = sentence.subtree(clause).get(0);
        return first.lemma().equals("that")
                && sentence.dependents(clause, "nsubj").stream().anyMatch(subject -> subject.index() != first.index());
    }

    /** "accusations by survivors", "suggestions from the opposition": who is named right behind the noun. */
    private static Optional<Token> namedBehind(Sentence sentence, Token noun) {
        if (noun.index() == sentence.size()) {
            return Optional.empty();
        }
        Token next = sentence.token(noun.index() + 1);
        boolean naming = next.relates("case")
                && (next.lemma().equals("by") || next.lemma().equals("from"));
        return naming ? sentence.findHead(next) : Optional.empty();
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
        Optional<Token> behind = frame.preposition().equals("from") ? Optional.empty() : namedBehind(sentence, noun);
        if (behind.isPresent()) {
            return behind;
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
