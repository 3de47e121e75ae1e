package org.dateline.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/** Reads JSON Feed 1.0 and 1.1, which is in UTF-8. Thread-safe. */
final class JsonFeed {

    private final ObjectMapper json = new ObjectMapper();

    FeedDocument read(String name, byte[] bytes) {
        JsonNode feed = parsed(name, bytes);
        Links links = Links.from(name);
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            String written = text(item, "url");
            links.of(written == null ? text(item, "external_url") : written)
                    .ifPresent(link -> items.add(item(link, item)));
        }
        return new FeedDocument(
                FeedKind.JSON_FEED,
                Plain.title(text(feed, "title")),
                links.of(text(feed, "home_page_url")).orElse(null),
                null,
                Links.once(items),
                List.of());
    }

    private JsonNode parsed(String name, byte[] bytes) {
        try {
            return json.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new InputFault(name, "a broken JSON Feed: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        }
    }

    private static FeedItem item(String link, JsonNode item) {
        return new FeedItem(
                link,
                Plain.id(text(item, "id")),
                Plain.title(text(item, "title")),
                Plain.time(text(item, "date_published")),
                Plain.time(text(item, "date_modified")));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }
}
