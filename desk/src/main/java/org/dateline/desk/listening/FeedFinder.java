package org.dateline.desk.listening;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.feed.FeedDocument;
import org.dateline.ingest.feed.FeedLinks;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.WebAddress;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;

/** Finds the feed that somebody means: what lies at an address, or what the page there names. Thread-safe. */
public final class FeedFinder {

    private final WebReader web;
    private final FeedReader reader = new FeedReader();

    /** @param web stays the giver's */
    public FeedFinder(WebReader web) {
        this.web = web;
    }

    /**
     * The feed at an address; else those that the page there names, the one that it names first mostly of all its articles.
     *
     * @return at least one
     * @throws InputFault if there is none, or the address cannot be asked
     */
    public List<ListedFeed> find(String address) {
        Fetched fetched = fetch(address);
        if (FeedReader.isFeed(fetched.bytes())) {
            FeedDocument feed = reader.read(address, fetched.bytes(), fetched.charset());
            String lasting = (fetched.movedTo() == null ? written(address) : fetched.movedTo()).toString();
            return List.of(new ListedFeed(lasting, feed.title(), null));
        }
        List<ListedFeed> named = FeedLinks.of(fetched.bytes(), fetched.charset(), fetched.address());
        if (named.isEmpty()) {
            throw new InputFault(address, "no feed lies there, and no page that names one");
        }
        return named;
    }

    /** As servers are asked for it, whatever letters its host has. */
    private static URI written(String address) {
        try {
            return WebAddress.of(address);
        } catch (WebFault fault) {
            throw new InputFault(address, Objects.requireNonNull(fault.getMessage()));
        }
    }

    private Fetched fetch(String address) {
        if (!WebReader.isAddress(address)) {
            throw new InputFault(address, "no web address; one begins with https:// or http://");
        }
        try {
            return web.get(address);
        } catch (WebFault fault) {
            throw new InputFault(address, Objects.requireNonNull(fault.getMessage()));
        }
    }
}
