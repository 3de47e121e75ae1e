package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Path;

/** The output, the results or the weights cannot be written, or nobody reads the output any more. */
final class OutputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unread;

    private OutputFault(String message, boolean unread) {
        super(message);
        this.unread = unread;
    }

    /** @param reason to be read after the target's name, "cannot be written" and a colon */
    OutputFault(String target, String reason) {
        this(target + " cannot be written: " + reason, false);
    }

    /** @param target as its giver wrote it */
    static OutputFault ofFile(String target, Path file, IOException cause) {
        return new OutputFault(target, DiskReason.of(cause, file));
    }

    static OutputFault ofStandardOutput(IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new OutputFault("standard output cannot be written: " + reason, reason.equals("Broken pipe"));
    }

    /** Tells whether a reader such as {@code head} has seen enough. */
    boolean isUnread() {
        return unread;
    }
}
