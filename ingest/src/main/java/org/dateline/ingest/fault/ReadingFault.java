package org.dateline.ingest.fault;

/** Something that could not be read; the message names the input and the reason on one line. */
public abstract sealed class ReadingFault extends RuntimeException permits InputFault, ItemFault {

    private static final long serialVersionUID = 1L;

    private final String reason;

    ReadingFault(String message, String reason) {
        super(message);
        this.reason = reason;
    }

    /** Why, without the name of the input. */
    public final String reason() {
        return reason;
    }
}
