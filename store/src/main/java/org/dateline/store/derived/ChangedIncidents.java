package org.dateline.store.derived;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Incidents that a transaction changes, by number, with their summaries before it. Not thread-safe. */
public final class ChangedIncidents {

    private final SortedMap<Integer, Optional<String>> before = new TreeMap<>();

    /** Of a later change what was before the first one stays. */
    void was(int incident, Optional<String> summary) {
        before.putIfAbsent(incident, summary);
    }

    /** The summary that each had; empty for one that was not there. */
    public SortedMap<Integer, Optional<String>> before() {
        return new TreeMap<>(before);
    }
}
