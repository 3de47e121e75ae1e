package org.dateline.ingest.feed;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it was at one time.
 *
 * @param title what it calls itself, without markup; null if it does not
 * @param site the web address of what it is the feed of; null if it gives none
 * @param timeToLive how long it asks not to be fetched again, at most a week; null if it does not ask
 * @param items the articles that have a web address, in its order, each address once
 * @param sitemaps the addresses that an index of sitemaps gives, each once; empty for all other kinds
 */
public record FeedDocument(
        FeedKind kind,
        @Nullable String title,
        @Nullable String site,
        @Nullable Duration timeToLive,
        List<FeedItem> items,
        List<String> sitemaps) {

    public FeedDocument {
        items = List.copyOf(items);
        sitemaps = List.copyOf(sitemaps);
    }
}
