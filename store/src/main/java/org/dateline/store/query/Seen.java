package org.dateline.store.query;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the keys that came last, so that what was looked up is not looked up again. */
final class Seen {

    private static final int MOST = 10_000;

    private final Map<String, Boolean> keys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    boolean contains(String key) {
        return keys.containsKey(key);
    }

    /** Tells whether a key is new, as far as it remembers. */
    boolean add(String key) {
        return keys.put(key, true) == null;
    }
}
