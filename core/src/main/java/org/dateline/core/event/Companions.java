package org.dateline.core.event;

import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The words beside a word that its triggers ask for, each sort looked for once for all of them. */
final class Companions {

    private final Sentence sentence;
    private final Token token;
    private final Slots slots;
    private @Nullable Set<String> particles;
    private @Nullable Set<String> objects;

    Companions(Sentence sentence, Token token, Slots slots) {
        this.sentence = sentence;
        this.token = token;
        this.slots = slots;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The word itself. */
    Token token() {
        return token;
    }

    Slots slots() {
        return slots;
    }

    /** Tells whether all the words of a trigger are there. */
    boolean complete(Trigger trigger) {
        return trigger.standsBehind(sentence, token)
                && (trigger.particle() == null || particles().contains(trigger.particle()))
                && (trigger.object() == null || objects().contains(trigger.object()))
                && (trigger.preposition() == null
                        || slots.find(token, trigger.preposition()).isPresent());
    }

    private Set<String> particles() {
        if (particles == null) {
            particles = LightVerbs.particles(sentence, token);
        }
        return particles;
    }

    private Set<String> objects() {
        if (objects == null) {
            Set<String> found = LightVerbs.objects(sentence, token);
            slots.find(token, "object").ifPresent(object -> found.add(object.lemma()));
            objects = found;
        }
        return objects;
    }
}
