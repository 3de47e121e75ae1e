package org.dateline.ingest.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article that a feed tells of.
 *
 * @param link its web address, absolute
 * @param id by which the feed knows it again, often no address; null if it gives none
 * @param title its headline without markup; null if the feed gives none
 * @param published when it came out, as the feed has it; null if it does not say, or nonsense
 * @param updated when it was changed last, as the feed has it; null if it does not say, or nonsense
 */
public record FeedItem(
        String link,
        @Nullable String id,
        @Nullable String title,
        @Nullable Instant published,
        @Nullable Instant updated) {}
