package org.dateline.desk.web.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.core.record.PartJson;

/** Writes JSON Feed 1.1, jsonfeed.org. */
final class JsonFeed {

    private JsonFeed() {}

    static String write(Feed feed) {
        ObjectNode node = PartJson.object()
                .put("version", "https://jsonfeed.org/version/1.1")
                .put("title", FeedText.line(feed.title()))
                .put("home_page_url", feed.home())
                .put("feed_url", feed.self())
                .put("language", "en");
        ArrayNode items = node.putArray("items");
        feed.entries().forEach(entry -> items.add(item(feed, entry)));
        return node + "\n";
    }

    private static ObjectNode item(Feed feed, FeedEntry entry) {
        ObjectNode item = PartJson.object()
                .put("id", Feed.id(entry))
                .put("url", feed.base() + entry.path())
                .put("title", FeedText.line(entry.title()))
                .put("content_text", FeedText.safe(entry.content()));
        if (entry.updated() != null) {
            item.put("date_published", entry.updated().toString())
                    .put("date_modified", entry.updated().toString());
        }
        if (entry.author() != null) {
            item.putArray("authors").addObject().put("name", FeedText.line(entry.author()));
        }
        return item;
    }
}
