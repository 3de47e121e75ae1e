package org.dateline.core.dictionary;

import java.util.List;

/** Actors by name. */
public record ActorDictionary(DictionaryReport report, List<ActorEntry> entries) implements Dictionary {

    public ActorDictionary {
        entries = List.copyOf(entries);
    }
}
