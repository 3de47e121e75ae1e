package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The gazetteer as one article asks it: what was looked up once is kept, as an article names its places again and again.
 * Not thread-safe.
 */
final class KnownNames {

    private final Gazetteer gazetteer;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, Boolean> contained = new HashMap<>();

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The places with a key, as {@link Gazetteer#find} gives them. */
    List<Candidate> find(String key) {
        return candidates.computeIfAbsent(key, gazetteer::find);
    }

    /** Tells whether some place has a key. */
    boolean contains(String key) {
        return contained.computeIfAbsent(key, gazetteer::containsKey);
    }

    /** Tells whether a name is of obscure places alone. */
    boolean isObscure(String key) {
        return gazetteer.isObscure(key, this::find);
    }
}
