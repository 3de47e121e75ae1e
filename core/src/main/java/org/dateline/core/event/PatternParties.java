package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a loaded verb tells of, and to whom: whom the marks of its pattern bind, else the subject,
 * and the first actor behind the verb. A passive with an agent is turned; one without is turned too, but for
 * dictionaries before PETRARCH 2 that stand alone, whose coder leaves its subject as the source.
 */
final class PatternParties {

    private final Sentence sentence;
    private final Slots slots;
    private final CodedPhrases phrases;
    private final @Nullable PartyPhrases uncoded;

    /** @param uncoded tells who takes part without a code; null where only actors with codes do */
    PatternParties(Sentence sentence, Slots slots, CodedPhrases phrases, @Nullable PartyPhrases uncoded) {
        this.uncoded = uncoded;
        this.sentence = sentence;
        this.slots = slots;
        this.phrases = phrases;
    }

    /** Sources and targets, each as the word that stands for the actor; empty where nobody is found. */
    record Sides(List<Token> sources, List<Token> targets) {
        Sides {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }
    }

    /**
     * Finds both sides.
     *
     * @param ofPetrarch2 whether a passive is turned even if nobody is told to have done it
     */
    Sides find(ClauseScope scope, PatternWalk.Bound bound, boolean ofPetrarch2) {
        if (bound.compound != null) {
            return compound(scope, bound.compound);
        }
        Token source = bound.source;
        Token target = bound.target;
        if (source == null && target == null) {
            Optional<Token> agent = agent(scope.verb());
            Optional<Token> subject = agent.flatMap(doer -> subject(scope, null));
            if (subject.isPresent()) {
                return sides(agent.get(), subject.get());
            }
            if (slots.isPassive(scope.verb()) && (ofPetrarch2 || uncoded != null)) {
                return suffered(scope);
            }
        }
        if (source == null) {
            source = subject(scope, target).orElse(null);
        }
        if (target == null && source != null) {
            target = behind(scope, source).orElse(null);
        }
        return source == null || target == null
                ? new Sides(side(source, scope.verb(), "subject"), side(target, scope.verb(), "object"))
                : sides(source, target);
    }

    /**
     * A passive without an agent: whom it is done to is the target. PETRARCH 2 takes the next actor for the source;
     * beside the shipped lexicon nobody is, as "killed in Arland" does not tell who did it.
     */
    private Sides suffered(ClauseScope scope) {
        Token target = subject(scope, null).orElse(null);
        if (target == null || uncoded != null) {
            return new Sides(List.of(), side(target, scope.verb(), "object"));
        }
        return behind(scope, target)
                .map(source -> sides(source, target))
                .orElseGet(() -> new Sides(List.of(), phrases.sideBySide(target)));
    }

    /** Actors side by side act on each other; behind the verb the subject acts on them, if it is another. */
    private Sides compound(ClauseScope scope, Token compound) {
        List<Token> members = phrases.sideBySide(compound);
        boolean behind = compound.index() > scope.verb().index();
        Optional<Token> subject = behind ? subject(scope, compound) : Optional.empty();
        return subject.filter(actor -> isOther(actor, compound))
                .map(actor -> new Sides(phrases.sideBySide(actor), members))
                .orElseGet(() -> new Sides(members, members));
    }

    private List<Token> side(@Nullable Token actor, Token verb, String slot) {
        if (actor != null) {
            return phrases.sideBySide(actor);
        }
        PartyPhrases known = uncoded;
        return known == null
                ? List.of()
                : slots
                        .find(verb, slot)
                        .filter(head -> !known.isNobody(head) && known.canTakePart(head, slot, slot.equals("subject")))
                        .stream()
                        .toList();
    }

    private Sides sides(Token source, Token target) {
        List<Token> sources = phrases.sideBySide(source);
        List<Token> targets = new ArrayList<>(phrases.sideBySide(target));
        if (!targets.equals(sources)) {
            return new Sides(sources, targets);
        }
        targets.removeAll(List.of(source));
        return new Sides(List.of(source), targets);
    }

    /** The agent of a passive: "by Arland". */
    private Optional<Token> agent(Token verb) {
        return slots.isPassive(verb) ? slots.find(verb, "by").flatMap(phrases::firstWithin) : Optional.empty();
    }

    /** The actor in the subject; where that is the target, or there is none, the next actor on the left. */
    private Optional<Token> subject(ClauseScope scope, @Nullable Token target) {
        Token verb = scope.verb();
        Optional<Token> head = subjectOf(verb);
        if (head.isEmpty()) {
            return nearestLeft(scope, target);
        }
        if (head.get().isPronoun() && phrases.codes(head.get()).isEmpty()) {
            return speaker(verb);
        }
        Optional<Token> actor = phrases.firstWithin(head.get()).filter(found -> found.index() != verb.index());
        boolean isTarget = target != null
                && actor.filter(found -> phrases.sideBySide(found).contains(target))
                        .isPresent();
        return isTarget ? nearestLeft(scope, target) : actor;
    }

    private Optional<Token> subjectOf(Token verb) {
        return slots.isPassive(verb) ? slots.find(verb, "object") : slots.find(verb, "subject");
    }

    /** "Arland indicated that it would act": a pronoun that nobody has resolved is who says so. */
    private Optional<Token> speaker(Token verb) {
        Token clause = verb;
        while (clause.head() != 0) {
            boolean said = clause.relates("ccomp") || clause.relates("advcl");
            clause = sentence.token(clause.head());
            if (said && clause.isVerb()) {
                Optional<Token> subject = subjectOf(clause);
                if (subject.isPresent() && !subject.get().isPronoun()) {
                    return phrases.firstWithin(subject.get());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Token> nearestLeft(ClauseScope scope, @Nullable Token except) {
        List<Token> heads = phrases.heads();
        for (int i = heads.size() - 1; i >= 0; i--) {
            Token head = heads.get(i);
            if (head.index() < scope.verb().index() && scope.contains(head.index())) {
                Optional<Token> actor = phrases.actorOf(head).filter(found -> isOther(found, except));
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Token> behind(ClauseScope scope, Token source) {
        for (Token head : phrases.heads()) {
            if (head.index() > scope.verb().index() && scope.contains(head.index())) {
                Optional<Token> actor = phrases.actorOf(head).filter(found -> isOther(found, source));
                if (actor.isPresent()) {
                    return actor;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOther(Token actor, @Nullable Token than) {
        return than == null
                || !phrases.sideBySide(than).contains(actor)
                        && !phrases.codes(actor).equals(phrases.codes(than));
    }
}
