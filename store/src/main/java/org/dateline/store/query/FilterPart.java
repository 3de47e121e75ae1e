package org.dateline.store.query;

import java.util.Locale;

/** What a filter can ask for. */
public enum FilterPart {
    ACTOR,
    PLACE,
    COUNTRY,
    FROM,
    TO,
    TYPE,
    STATUS,
    OUTLET,
    TEXT;

    /** The name in addresses and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
