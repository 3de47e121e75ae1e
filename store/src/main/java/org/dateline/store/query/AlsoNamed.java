package org.dateline.store.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.dateline.core.actor.ActorLexicon;

/** Lets an actor be asked for by any of his names: the record has him by one, which the actor lexicon knows. */
final class AlsoNamed {

    private AlsoNamed() {}

    /** Read with the first question that names an actor. */
    private static final class Known {
        private static final ActorLexicon ACTORS = ActorLexicon.load();
    }

    /** The filter, with the names beside each actor that the record may have for him: RSF is Rapid Support Forces too. */
    static RecordFilter widen(RecordFilter filter) {
        if (filter.actors().isEmpty()) {
            return filter;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String asked : filter.actors()) {
            names.add(asked);
            names.addAll(Known.ACTORS.findNames(asked));
        }
        return filter.withActors(names.toArray(String[]::new));
    }
}
