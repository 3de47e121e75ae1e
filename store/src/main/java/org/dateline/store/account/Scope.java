package org.dateline.store.account;

import java.util.Locale;

/** What may be done with an API token, as far as the role of its account reaches. */
public enum Scope {
    /** Reading. */
    READ(Role.VIEWER),
    /** Reading and writing. */
    WRITE(Role.EDITOR);

    private final Role least;

    Scope(Role least) {
        this.least = least;
    }

    /** The name in tables and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static Scope ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** Tells whether it allows all that another does. */
    public boolean includes(Scope other) {
        return compareTo(other) >= 0;
    }

    /** The least role that may do all that it allows. */
    public Role least() {
        return least;
    }
}
