package org.dateline.store.derived;

import java.util.Locale;

/** Whether a line of the record counts, and why not. */
public enum Standing {
    /** Told by the latest revision of its article, as the latest coding reads it. */
    LIVE,
    /** A later revision tells the same. */
    SUPERSEDED,
    /** A later revision does not tell it any more. */
    WITHDRAWN,
    /** A later coding of the same revision does not find it any more. */
    DROPPED,
    /** An analyst has left it out. */
    REJECTED;

    /** The name in tables and output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
