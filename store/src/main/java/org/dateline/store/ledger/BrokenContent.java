package org.dateline.store.ledger;

/** Kept bytes that are missing or not what was written. */
public final class BrokenContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenContent(String reason) {
        super("content " + reason);
    }
}
