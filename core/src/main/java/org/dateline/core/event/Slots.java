package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who or what fills the slots of a verb or an event noun, whatever the surface: as in the argument paths of Semafor
 * and PredPatt over Universal Dependencies.
 */
final class Slots {

    private final Sentence sentence;
    private final LightVerbs lightVerbs;
    private final VerbSlots verbs;
    private final NounSlots nouns;

    /** What was found for each predicate by its number, by slot: many frames ask for the same. */
    private final List<@Nullable Map<String, Optional<Token>>> found;

    Slots(Sentence sentence, ArticleActors actors, LightVerbs lightVerbs, Predicate<Token> isTime) {
        this.sentence = sentence;
        this.found = new ArrayList<>(Collections.nCopies(sentence.size() + 1, null));
        this.lightVerbs = lightVerbs;
        this.verbs = new VerbSlots(sentence, isTime);
        this.nouns = new NounSlots(sentence, actors, lightVerbs, verbs);
    }

    /** The head of what fills a slot of a predicate. */
    Optional<Token> find(Token predicate, String slot) {
        Map<String, Optional<Token>> known = found.get(predicate.index());
        if (known == null) {
            known = new HashMap<>();
            found.set(predicate.index(), known);
        }
        Optional<Token> filler = known.get(slot);
        if (filler == null) {
            filler = look(predicate, slot);
            known.put(slot, filler);
        }
        return filler;
    }

    private Optional<Token> look(Token predicate, String slot) {
        int dot = slot.indexOf('.');
        if (dot > 0) {
            return find(predicate, slot.substring(0, dot))
                    .flatMap(next -> find(next, slot.substring(dot + 1)))
                    .filter(filler -> !filler.equals(predicate));
        }
        if (predicate.relates("case")) {
            Token noun = sentence.token(predicate.head());
            return slot.equals("object") ? Optional.of(noun) : sentence.findHead(noun);
        }
        if (predicate.tag().equals("MD")) {
            return sentence.findHead(predicate).flatMap(verb -> find(verb, slot));
        }
        return predicate.isNoun() ? nouns.find(predicate, slot) : verbs.find(predicate, slot, 0);
    }

    /** The head of what fills the first filled slot of several. */
    Optional<Token> findFirst(Token predicate, List<String> names) {
        for (String name : names) {
            Optional<Token> head = find(predicate, name);
            if (head.isPresent()) {
                return head;
            }
        }
        return Optional.empty();
    }

    /** The verb that an event noun hangs on and that adds nothing to it: "mount an attack". */
    Optional<LightVerbs.Lender> findLender(Token noun) {
        return lightVerbs.findLender(sentence, noun);
    }

    boolean isPassive(Token verb) {
        return verbs.isPassive(verb);
    }

    /** The actor in front of an event noun: "the Taliban's offensive", "U.S. drone attacks". */
    Optional<Token> modifierAgent(Token noun) {
        return nouns.modifierAgent(noun);
    }
}
