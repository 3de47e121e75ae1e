package org.dateline.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The feeds that a page names in its head: {@code <link rel="alternate">} with the media type of a feed. */
public final class FeedLinks {

    private static final Set<String> TYPES = Set.of(
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/feed+json",
            "text/rss+xml");

    private FeedLinks() {}

    /**
     * The feeds of a page, in its order, each once.
     *
     * @param charset the encoding that the answer named; null if none
     * @param address where the page lies
     */
    public static List<ListedFeed> of(byte[] page, @Nullable String charset, URI address) {
        Document document = parsed(page, charset, address);
        Map<String, ListedFeed> feeds = new LinkedHashMap<>();
        for (Element link : document.select("link[rel][href][type]")) {
            if (isFeed(link)) {
                String title = Plain.title(link.attr("title"));
                Links.from("")
                        .of(link.absUrl("href"))
                        .ifPresent(feed -> feeds.putIfAbsent(feed, new ListedFeed(feed, title, null)));
            }
        }
        return List.copyOf(feeds.values());
    }

    private static boolean isFeed(Element link) {
        List<String> relations =
                List.of(link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+"));
        String type = link.attr("type")
                .toLowerCase(Locale.ROOT)
                .replaceFirst(";.*", "")
                .strip();
        return relations.contains("alternate") && TYPES.contains(type);
    }

    private static Document parsed(byte[] page, @Nullable String charset, URI address) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(page), charset, address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
