package org.dateline.core.ledger.control;

import java.util.Locale;

/** How sure it is who holds a place, by what had been told up to a day. */
public enum ControlState {
    /** An article tells it as fact, or somebody who gains nothing by it says so. */
    HELD,
    /** Only who gains by it says so, and nobody denies it. */
    CLAIMED,
    /** It is fought over, besieged or attacked, or two accounts of the same days name different holders. */
    CONTESTED,
    /** It is told and denied. */
    DISPUTED,
    /** Its holder has gone; who holds it now is not told. */
    LOST;

    /** The name in data and on pages. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
