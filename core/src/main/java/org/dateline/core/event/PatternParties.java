package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who does what a loaded verb tells of, and to whom: whom the marks of its pattern bind, else the subject,
 * and the first actor behind the verb. A passive with an agent is turned; one without leaves its subject as the
 * source, as the coders of the event-data community do.
 */
final class PatternParties {

    private final Sentence sentence;
    private final Slots slots;
    private final CodedPhrases phrases;

    PatternParties(Sentence sentence, Slots slots, CodedPhrases phrases) {
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

    Sides find(ClauseScope scope, PatternWalk.Bound bound) {
        Token source = bound.source;
        Token target = bound.target;
        if (source == null && target == null) {
            Optional<Token> agent = agent(scope.verb());
            Optional<Token> subject = agent.flatMap(doer -> subject(scope, null));
            if (subject.isPresent()) {
                return sides(agent.get(), subject.get());
            }
        }
        if (source == null) {
            source = subject(scope, target).orElse(null);
        }
        if (target == null && source != null) {
            target = behind(scope, source).orElse(null);
        }
        return source == null || target == null ? new Sides(side(source), side(target)) : sides(source, target);
    }

    private List<Token> side(@Nullable Token actor) {
        return actor == null ? List.of() : phrases.sideBySide(actor);
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

    /** The actor in the subject; where the subject is a pronoun or the target, the next actor on the left. */
    private Optional<Token> subject(ClauseScope scope, @Nullable Token target) {
        Token verb = scope.verb();
        Optional<Token> head = slots.isPassive(verb) ? slots.find(verb, "object") : slots.find(verb, "subject");
        if (head.isPresent() && !head.get().isPronoun()) {
            Optional<Token> actor = phrases.firstWithin(head.get()).filter(found -> found.index() != verb.index());
            boolean isTarget = target != null
                    && actor.filter(found -> phrases.sideBySide(found).contains(target))
                            .isPresent();
            if (!isTarget) {
                return actor;
            }
        }
        return nearestLeft(scope, target);
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
