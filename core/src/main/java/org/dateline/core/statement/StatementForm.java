package org.dateline.core.statement;

import java.util.Locale;

/** How the words of a content relate to the words that were spoken. */
public enum StatementForm {
    /** Quoted as a whole. */
    DIRECT,
    /** Rendered as a clause, of which a part is quoted. */
    MIXED,
    /** Rendered as a clause. */
    INDIRECT,
    /** Named by a phrase only: "voiced support for peace", "a charge the army rejects". */
    REPORTED;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
