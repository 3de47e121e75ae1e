package org.dateline.store.derived;

import java.util.Locale;

/** What a line of the record tells; an article's own line is not one of them. */
public enum LineKind {
    STATEMENT,
    EVENT,
    CONTROL,
    DISPLACEMENT;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static LineKind ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
