package org.dateline.bench.cli;

import java.io.IOException;

/** The output or the results cannot be written: the disk is full, or nobody reads it any more. */
final class OutputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unread;

    OutputFault(String what, IOException cause) {
        super(what + (cause.getMessage() == null ? "" : ": " + cause.getMessage()), cause);
        this.unread = "Broken pipe".equals(cause.getMessage());
    }

    /** Tells whether a reader such as {@code head} has seen enough. */
    boolean isUnread() {
        return unread;
    }
}
