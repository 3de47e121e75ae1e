package org.dateline.store.ledger;

/** An entry that is not what was written. */
public final class BrokenEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int number;

    /** @param number its place in the ledger */
    public BrokenEntry(int number, String reason) {
        super("entry " + number + ": " + reason);
        this.number = number;
    }

    public int number() {
        return number;
    }
}
