package org.dateline.store.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.Place;

/**
 * Knows by what other names actors and places go: the record has each by one, which the actor lexicon and the gazetteer
 * know. A filter is widened by those of actors alone; other spellings of places are for who looks a place up.
 */
final class AlsoNamed {

    private AlsoNamed() {}

    /** Read with the first question that names an actor. */
    private static final class Known {
        private static final ActorLexicon ACTORS = ActorLexicon.load();
    }

    /** The gazetteer, read with the first place that is asked for by another spelling. */
    private static final class Places {
        private static final Gazetteer GAZETTEER = Gazetteer.load();
    }

    /** The names that the record may have for whoever is called so. */
    static Set<String> names(String asked) {
        return Known.ACTORS.findNames(asked);
    }

    /** The places that are called so, the most important first. */
    static List<Place> places(String asked) {
        return Places.GAZETTEER.candidates(asked);
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
            Set<String> known = names(asked);
            if (known.size() == 1) {
                names.addAll(known);
            }
        }
        return filter.withActors(names.toArray(String[]::new));
    }
}
