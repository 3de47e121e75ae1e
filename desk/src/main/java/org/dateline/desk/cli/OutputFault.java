package org.dateline.desk.cli;

import org.jspecify.annotations.Nullable;

/** Standard output cannot be written: the disk is full, or nobody reads it any more. */
final class OutputFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean unread;

    OutputFault(@Nullable String reason) {
        super("standard output cannot be written" + (reason == null ? "" : ": " + reason));
        this.unread = "Broken pipe".equals(reason);
    }

    /** Tells whether a reader such as {@code head} has seen enough. */
    boolean isUnread() {
        return unread;
    }
}
