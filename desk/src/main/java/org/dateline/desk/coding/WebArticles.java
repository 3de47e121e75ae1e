package org.dateline.desk.coding;

import java.io.ByteArrayInputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.feed.FeedItem;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;

/** The articles at web addresses: a page, or all pages that a feed leads to. */
final class WebArticles implements AutoCloseable {

    /** Longer feeds are archives, or mean harm to those whom they lead to. */
    private static final int MOST_ITEMS = 1000;

    private final Supplier<WebReader> web;
    private final ArticleReader reader;
    private final ReadingOptions options;
    private final FeedReader feeds = new FeedReader();
    private @Nullable WebReader opened;

    /** @param web opens the web, once the first address is asked for */
    WebArticles(Supplier<WebReader> web, ArticleReader reader, ReadingOptions options) {
        this.web = web;
        this.reader = reader;
        this.options = options;
    }

    /**
     * Reads the page at an address, or the pages of the feed that lies there.
     *
     * @throws InputFault if nothing can be read there
     */
    void read(String address, ArticleSink sink, Consumer<InputFault> faults) {
        Fetched fetched = fetch(address);
        if (FeedReader.isFeed(fetched.bytes())) {
            readFeed(address, fetched.bytes(), fetched.charset(), sink, faults);
        } else {
            readPage(fetched, sink);
        }
    }

    /**
     * Reads the pages of a feed; those that cannot be read go to the faults.
     *
     * @param name what messages call it
     * @param charset the encoding that the answer named; null if none
     * @throws InputFault if the feed is broken or leads to nothing
     */
    void readFeed(String name, byte[] bytes, @Nullable String charset, ArticleSink sink, Consumer<InputFault> faults) {
        var items = feeds.read(name, bytes, charset).items();
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
                readPage(fetch(item.link()), sink);
            } catch (InputFault fault) {
                faults.accept(fault);
            }
        }
    }

    private void readPage(Fetched fetched, ArticleSink sink) {
        reader.read(fetched.address().toString(), new ByteArrayInputStream(fetched.bytes()), options, sink);
    }

    private WebReader opened() {
        WebReader reading = opened;
        if (reading == null) {
            reading = web.get();
            opened = reading;
        }
        return reading;
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }

    private Fetched fetch(String address) {
        try {
            return opened().get(address);
        } catch (WebFault fault) {
            throw new InputFault(address, String.valueOf(fault.getMessage()));
        }
    }
}
