package org.dateline.store.feed;

import org.jspecify.annotations.Nullable;

/**
 * What people say of a feed.
 *
 * @param name what they call it; null if they leave that to the feed
 * @param outlet whose its pages are that name no outlet; null if unknown
 * @param grade how far they rely on it; null if nobody has judged
 */
public record FeedFacts(
        @Nullable String name,
        @Nullable String outlet,
        @Nullable Grade grade) {

    public static final FeedFacts NONE = new FeedFacts(null, null, null);
}
