package org.dateline.core.dictionary;

import java.util.List;

/** Verbs that share patterns. */
public record VerbBlock(List<VerbEntry> verbs, List<VerbPattern> patterns) {

    public VerbBlock {
        verbs = List.copyOf(verbs);
        patterns = List.copyOf(patterns);
    }
}
