package org.dateline.core.record;

/** Lines that are not of the record format; the message tells which line and why. */
public final class RecordFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RecordFault(int line, String reason) {
        super("line " + (line + 1) + " is not of the record format: " + reason);
    }
}
