package org.dateline.store.database;

import org.jspecify.annotations.Nullable;

/** A record that cannot be opened, read or written; the message names it and the reason. */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong, by what can be done about it. */
    public enum Kind {
        /** Not an address of a record, or not what it was asked for. */
        MISUSED,
        /** It was changed since it was looked at. */
        CHANGED,
        /** There is no record there. */
        MISSING,
        /** Another program holds it; later it will do. */
        LOCKED,
        /** The disk is full, or may not be written to. */
        FULL,
        /** What is there is damaged, or no record. */
        DAMAGED,
        /** The server does not answer, or refuses. */
        UNREACHABLE,
        /** It was written by a later version of the program. */
        LATER
    }

    private final Kind kind;
    private final String reason;

    /**
     * @param record the record as messages call it
     * @param reason why, to be read after the name and a colon
     */
    public StoreFault(Kind kind, String record, String reason, @Nullable Throwable cause) {
        super(record + ": " + reason, cause);
        this.kind = kind;
        this.reason = reason;
    }

    public Kind kind() {
        return kind;
    }

    /** Why, without the name of the record: for those who need not know where it lies. */
    public String reason() {
        return reason;
    }
}
