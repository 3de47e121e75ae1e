package org.dateline.desk.coding;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.feed.FeedDocument;
import org.dateline.ingest.feed.FeedItem;
import org.dateline.ingest.feed.FeedKind;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.feed.SitemapWalk;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.Manners;
import org.dateline.ingest.web.Pause;
import org.dateline.ingest.web.WebAddress;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;

/**
 * The articles at web addresses: a page, or all pages that a feed or a sitemap leads to. What the user names is fetched;
 * what it leads to only if the owner of the host lets programs read it, and slowly.
 */
final class WebArticles implements AutoCloseable {

    /** Longer feeds are archives, or mean harm to those whom they lead to. */
    private static final int MOST_ITEMS = 1000;

    private final Supplier<WebReader> web;
    private final Pause pause;
    private final ArticleReader reader;
    private final ReadingOptions options;
    private final FeedReader feeds = new FeedReader();
    private @Nullable Outside opened;

    /** The web, once it is open. */
    private record Outside(WebReader reader, Manners manners, SitemapWalk sitemaps) {}

    /** @param web opens the web, once the first address is asked for */
    WebArticles(Supplier<WebReader> web, ArticleReader reader, ReadingOptions options) {
        this(web, Pause.SLEEP, reader, options);
    }

    /** @param pause lets the time pass between two questions to one host */
    WebArticles(Supplier<WebReader> web, Pause pause, ArticleReader reader, ReadingOptions options) {
        this.web = web;
        this.pause = pause;
        this.reader = reader;
        this.options = options;
    }

    /**
     * Reads the page at an address, or the pages of the feed that lies there.
     *
     * @throws InputFault if nothing can be read there
     */
    void read(String address, ArticleSink sink, Consumer<InputFault> faults) {
        Fetched fetched = fetchNamed(address);
        if (FeedReader.isFeed(fetched.bytes())) {
            readFeed(
                    address,
                    feeds.read(fetched.address().toString(), fetched.bytes(), fetched.charset()),
                    sink,
                    faults);
        } else {
            reader.read(fetched, options, sink);
        }
    }

    /**
     * Reads the pages of a feed; those that cannot be read go to the faults.
     *
     * @param name what messages call it
     * @throws InputFault if the feed is broken or leads to nothing
     */
    void readFeed(String name, byte[] bytes, ArticleSink sink, Consumer<InputFault> faults) {
        readFeed(name, feeds.read(name, bytes, null), sink, faults);
    }

    private void readFeed(String name, FeedDocument feed, ArticleSink sink, Consumer<InputFault> faults) {
        List<FeedItem> items = feed.kind() == FeedKind.SITEMAP_INDEX ? itemsOf(name, feed, faults) : feed.items();
        if (items.isEmpty()) {
            throw new InputFault(name, "a feed without a web address of an article");
        }
        if (items.size() > MOST_ITEMS) {
            faults.accept(new InputFault(
                    name,
                    "a feed of " + items.size() + " articles, of which only the first " + MOST_ITEMS + " are read"));
        }
        for (FeedItem item : items.subList(0, Math.min(items.size(), MOST_ITEMS))) {
            try {
                reader.read(fetch(item.link()), options, sink);
            } catch (InputFault fault) {
                faults.accept(fault);
            }
        }
    }

    /** What the sitemaps of an index have, until it is enough. */
    private List<FeedItem> itemsOf(String name, FeedDocument index, Consumer<InputFault> faults) {
        int most = SitemapWalk.MOST_SITEMAPS;
        if (index.sitemaps().size() > most) {
            faults.accept(new InputFault(
                    name,
                    index.sitemaps().size() + " sitemaps, of which only " + most
                            + ", the first and the last, are read"));
        }
        Map<String, FeedItem> items = new LinkedHashMap<>();
        opened().sitemaps()
                .read(
                        index,
                        found -> {
                            found.forEach(item -> items.putIfAbsent(item.link(), item));
                            return items.size() <= MOST_ITEMS;
                        },
                        faults);
        return List.copyOf(items.values());
    }

    private Outside opened() {
        Outside outside = opened;
        if (outside == null) {
            WebReader reading = web.get();
            Manners manners = new Manners(reading, Clock.systemUTC(), pause);
            outside = new Outside(reading, manners, new SitemapWalk(reading, manners));
            opened = outside;
        }
        return outside;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.reader().close();
        }
    }

    private Fetched fetchNamed(String address) {
        try {
            opened().manners().awaitNamed(WebAddress.of(address));
            return opened().reader().get(address);
        } catch (WebFault fault) {
            throw new InputFault(address, String.valueOf(fault.getMessage()));
        }
    }

    private Fetched fetch(String address) {
        try {
            return opened().reader().get(address, opened().manners().unnamed());
        } catch (WebFault fault) {
            throw new InputFault(address, String.valueOf(fault.getMessage()));
        }
    }
}
