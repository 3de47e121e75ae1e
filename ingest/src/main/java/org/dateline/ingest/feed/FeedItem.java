package org.dateline.ingest.feed;

/**
 * An article that a feed tells of.
 *
 * @param link its web address
 */
public record FeedItem(String link) {}
