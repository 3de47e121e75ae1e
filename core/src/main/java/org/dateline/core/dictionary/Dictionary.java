package org.dateline.core.dictionary;

/** What one dictionary file holds. Immutable. */
public sealed interface Dictionary permits ActorDictionary, AgentDictionary, DiscardList, IssueList, PatternDictionary {

    /** What was read, line by line. */
    DictionaryReport report();

    /** The file's name. */
    default String file() {
        return report().file();
    }

    default DictionaryKind kind() {
        return report().kind();
    }
}
