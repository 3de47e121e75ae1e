package org.dateline.store.ledger;

import java.util.Locale;

/** What an entry of the ledger tells. */
public enum EntryKind {
    /** An outlet came up for the first time. */
    OUTLET,
    /** An article came up for the first time, or another key by which it is known. */
    ARTICLE,
    /** A revision was captured. */
    REVISION,
    /** A version of the coder coded a revision. */
    CODING,
    /** An analyst corrected what follows from codings. */
    CORRECTION,
    /** A run of the program began or ended. */
    RUN;

    /** The name in the ledger. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static EntryKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
