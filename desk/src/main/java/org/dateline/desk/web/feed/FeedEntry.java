package org.dateline.desk.web.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed.
 *
 * @param kind what it is: with the id it makes the entry's own, which stays whatever the desk is called
 * @param id of the record
 * @param title plain text
 * @param content plain text
 * @param path of the page it leads to
 * @param author who tells it first; null if unknown
 * @param updated when the newest report of it came out; null if nothing tells
 */
record FeedEntry(
        String kind,
        String id,
        String title,
        String content,
        String path,
        @Nullable String author,
        @Nullable Instant updated) {}
