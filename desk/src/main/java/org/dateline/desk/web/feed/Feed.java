package org.dateline.desk.web.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A feed.
 *
 * @param title plain text
 * @param home absolute address of the page that shows the same
 * @param self absolute address of the feed
 * @param base absolute address that the paths of entries follow, without a slash at its end
 * @param entries the newest first
 */
record Feed(String title, String home, String self, String base, List<FeedEntry> entries) {

    Feed {
        entries = List.copyOf(entries);
    }

    /** When something in it came out last; the beginning of time counting if nothing tells. */
    Instant updated() {
        return entries.stream()
                .map(FeedEntry::updated)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** An id that is the same wherever the record is shown: a name-based UUID (RFC 9562, version 3). */
    static String id(FeedEntry entry) {
        return id(entry.kind() + ":" + entry.id());
    }

    static String id(String name) {
        byte[] bytes = ("dateline:" + name).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
    }
}
