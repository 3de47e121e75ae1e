package org.dateline.store.feed;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feed led to.
 *
 * @param id 16 hex digits, of the address
 * @param feed the id of the feed that led to it first
 * @param title as the feed gives it; null if it gives none
 * @param text digest of the article that was found there last; null if none was
 */
public record FeedPage(
        String id,
        FeedAddress address,
        String feed,
        @Nullable String title,
        State state,
        Instant foundAt,
        Tags tags,
        @Nullable String text,
        Tries tries) {

    /** What has become of a page. */
    public enum State {
        /** Not read yet. */
        WAITING,
        /** In the record. */
        KEPT,
        /** Not read, for a reason. */
        ASIDE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Visits to it.
     *
     * @param at the last; null before the first
     * @param failures that came one after another, up to the last
     * @param revisions how many texts were kept of it
     * @param reason why it was not read at the last; null if it was
     * @param nextAt when it is visited again; null for never
     */
    public record Tries(
            @Nullable Instant at,
            int failures,
            int revisions,
            @Nullable String reason,
            @Nullable Instant nextAt) {}
}
