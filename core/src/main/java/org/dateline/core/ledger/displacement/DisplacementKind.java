package org.dateline.core.ledger.displacement;

import java.util.Locale;

/** What a number of displaced people counts. The two are never added: who fled is among the displaced afterwards. */
public enum DisplacementKind {
    /** People who fled in a stated time or from one event. */
    FLOW,
    /** How many are displaced altogether: at a time, or since a year or a war began. */
    STOCK;

    /** The name in data and on pages. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
