package org.dateline.core.dictionary;

import java.util.List;

/** Agents by noun. */
public record AgentDictionary(DictionaryReport report, List<AgentEntry> entries) implements Dictionary {

    public AgentDictionary {
        entries = List.copyOf(entries);
    }
}
