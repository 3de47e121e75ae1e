package org.dateline.core.dictionary;

import java.util.List;

/** Phrases that set a sentence or a whole article aside, as those of sport do. */
public record DiscardList(DictionaryReport report, List<Entry> entries) implements Dictionary {

    public DiscardList {
        entries = List.copyOf(entries);
    }

    /** @param article whether the whole article is not coded, not only the sentence */
    public record Entry(Phrase phrase, boolean article, int line) {}
}
