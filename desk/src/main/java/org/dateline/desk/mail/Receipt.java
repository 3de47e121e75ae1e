package org.dateline.desk.mail;

import org.jspecify.annotations.Nullable;

/**
 * What became of a message that was handed over.
 *
 * @param reason why it was not taken, on one line, without the address; null if it was
 */
public record Receipt(Kind kind, @Nullable String reason) {

    /** It was taken. */
    public static final Receipt TAKEN = new Receipt(Kind.TAKEN, null);

    /** Whether it was taken. */
    public enum Kind {
        TAKEN,
        /** Not now: the server is away, or busy, or refuses us. */
        LATER,
        /** The server will never take it for this recipient. */
        NEVER
    }
}
