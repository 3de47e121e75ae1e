package org.dateline.core.dictionary;

/** What a dictionary file holds. */
public enum DictionaryKind {
    ACTORS("actors"),
    AGENTS("agents"),
    DISCARDS("discards"),
    ISSUES("issues"),
    PATTERNS("patterns");

    private final String label;

    DictionaryKind(String label) {
        this.label = label;
    }

    /** Its name for people, in the plural. */
    public String label() {
        return label;
    }
}
