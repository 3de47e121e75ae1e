package org.dateline.ingest.fault;

/** Something that could not be read; the message names the input and the reason on one line. */
public abstract sealed class ReadingFault extends RuntimeException permits InputFault, ItemFault {

    private static final long serialVersionUID = 1L;

    private final String input;
    private final String reason;

    ReadingFault(String message, String input, String reason) {
        super(message);
        this.input = input;
        this.reason = reason;
    }

    /** What could not be read, as its giver named it, and which line of it. */
    public final String input() {
        return input;
    }

    /** Why, without the name of the input. */
    public final String reason() {
        return reason;
    }
}
