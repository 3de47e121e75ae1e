package org.dateline.store.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What somebody was told of items, found by their ids alone: he may have been told of very many. */
@FunctionalInterface
public interface KnownItems {

    /** Somebody who was told nothing. */
    KnownItems NONE = ids -> Map.of();

    /** What he was told of some items, by their ids: only of those that he was told of. */
    Map<String, String> find(Collection<String> ids);

    /** Those of a map. */
    static KnownItems of(Map<String, String> told) {
        return ids -> {
            Map<String, String> found = new HashMap<>();
            for (String id : ids) {
                String detail = told.get(id);
                if (detail != null) {
                    found.put(id, detail);
                }
            }
            return found;
        };
    }
}
