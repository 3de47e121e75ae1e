package org.dateline.core.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Issues by phrase, as Phoenix has them. */
public record IssueList(DictionaryReport report, List<Entry> entries) implements Dictionary {

    public IssueList {
        entries = List.copyOf(entries);
    }

    /** What a phrase says about its issue. */
    public enum Use {
        /** It tells of the issue. */
        TELLS,
        /** It does not tell of the issues of its category. */
        STOPS_CATEGORY,
        /** It tells of no issue at all. */
        STOPS_ALL
    }

    /**
     * A phrase.
     *
     * @param category the category it stands in; empty outside any
     * @param phrase in lower case; {@code n:} or {@code v:} before a word tells that its inflections count
     * @param code null for a phrase that stops
     */
    public record Entry(
            String category,
            String phrase,
            Use use,
            @Nullable String code,
            int line) {}
}
