package org.dateline.store.subscription;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be told, and what became of it.
 *
 * @param id 16 hex digits
 * @param confirmedAt since when it is told; null if it never was
 * @param endedAt null as long as it is not over
 * @param told the last entry of the ledger that was told of
 */
public record Subscription(
        String id,
        Wish wish,
        State state,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt,
        int told) {

    /** What became of it. */
    public enum State {
        /** Whose mailbox it is has not said yes. */
        ASKED,
        /** It is told. */
        ACTIVE,
        /** It is not told for now. */
        PAUSED,
        /** It is not told any more. */
        ENDED;

        /** The name in tables and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }
}
