package org.dateline.store.account;

import java.util.Locale;

/** What an account may do; each role may do what those before it may. */
public enum Role {
    /** Reads the record. */
    VIEWER,
    /** Corrects it, and has articles read. */
    EDITOR,
    /** Looks after accounts and tokens. */
    ADMIN;

    /** The name in tables and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static Role ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Tells whether it may do all that another may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
