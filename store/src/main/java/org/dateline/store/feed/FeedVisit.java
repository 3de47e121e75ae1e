package org.dateline.store.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.store.feed.Feed.Found;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a feed found.
 *
 * @param at when
 * @param reason why it was not answered; null if it was
 * @param found what lay there; null if nothing came, or nothing had changed
 * @param tags for the next visit
 * @param pages that it leads to, in its order
 * @param interval until the next visit
 */
public record FeedVisit(
        Instant at,
        @Nullable String reason,
        @Nullable Found found,
        Tags tags,
        List<ToldPage> pages,
        Duration interval) {

    public FeedVisit {
        pages = List.copyOf(pages);
    }

    /**
     * A page as a feed tells of it.
     *
     * @param title null if it gives none
     * @param told when it came out or changed, in whatever words: others mean that it changed; null if the feed says nothing
     */
    public record ToldPage(
            FeedAddress address,
            @Nullable String title,
            @Nullable String told) {}
}
