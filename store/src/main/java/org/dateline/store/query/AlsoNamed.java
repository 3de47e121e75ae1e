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

    /**
     * The filter, with the name beside each actor that the record may have for him: RSF is Rapid Support Forces too. What
     * several are called is asked for as it is: their numbers are not to be added up.
     */
    static RecordFilter widen(RecordFilter filter) {
        if (filter.actors().isEmpty()) {
            return filter;
        }
        Set<String> names = new LinkedHashSet<>();
        for (String asked : filter.actors()) {
            names.add(asked);
            Set<String> known = Known.ACTORS.findNames(asked);
            if (known.size() == 1) {
                names.addAll(known);
            }
        }
        return filter.withActors(names.toArray(String[]::new));
    }
}
