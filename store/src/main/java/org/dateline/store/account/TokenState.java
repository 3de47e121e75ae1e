package org.dateline.store.account;

import java.util.Locale;

/** Whether an API token is of use, and why not. */
public enum TokenState {
    ACTIVE,
    /** Its account cannot be used for now. */
    DISABLED,
    /** Its last day is over. */
    EXPIRED,
    /** Somebody has ended it, for good. */
    REVOKED;

    /** The name in output. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
