package org.dateline.store.subscription;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was sent of a subscription once, or is to be.
 *
 * @param slot of a digest its local day
 * @param attempts how often it was tried
 * @param dueAt when it may be tried again; null if it is done with
 * @param sentAt null if it was not sent
 * @param reason why it was not sent, or not yet; null if there is none
 */
public record Delivery(
        String slot,
        State state,
        int attempts,
        Instant madeAt,
        @Nullable Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String reason) {

    /** What became of it. */
    public enum State {
        /** A program makes or sends it. */
        CLAIMED,
        /** It is tried again later. */
        WAITING,
        SENT,
        /** There was nothing to tell. */
        SKIPPED,
        /** It is not tried any more. */
        FAILED;

        /** The name in tables and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
