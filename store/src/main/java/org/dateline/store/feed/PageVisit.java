package org.dateline.store.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a page found.
 *
 * @param state what it is now
 * @param tags for the next visit
 * @param text digest of the article that is kept of it; null for the one of before
 * @param reason why nothing was read; null if something was, or nothing had changed
 * @param failed whether to count it among the failures that come one after another
 * @param nextAt when it is to be visited again; null for never
 */
public record PageVisit(
        Instant at,
        FeedPage.State state,
        Tags tags,
        @Nullable String text,
        @Nullable String reason,
        boolean failed,
        @Nullable Instant nextAt) {}
