package org.dateline.ingest.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.Manners;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;

/**
 * Reads the sitemaps that an index leads to, a bounded number of them, as the owners of their hosts want it. Thread-safe.
 */
public final class SitemapWalk {

    /** So many sitemaps of an index are read: the first and the last, as new ones stand at its beginning or at its end. */
    public static final int MOST_SITEMAPS = 20;

    private final WebReader web;
    private final Manners manners;
    private final FeedReader reader = new FeedReader();

    /** @param web stays the giver's */
    public SitemapWalk(WebReader web, Manners manners) {
        this.web = web;
        this.manners = manners;
    }

    /**
     * Reads one sitemap of an index after another. Those that cannot be had are passed over; whatever else lies
     * there, an index too, leads to nothing.
     *
     * @param taker gets what each sitemap leads to, and tells whether to go on
     * @param faults of sitemaps that cannot be had or read
     */
    public void read(FeedDocument index, Predicate<List<FeedItem>> taker, Consumer<InputFault> faults) {
        for (String address : chosen(index.sitemaps())) {
            try {
                if (!taker.test(items(address))) {
                    return;
                }
            } catch (InputFault fault) {
                faults.accept(fault);
            }
        }
    }

    private static List<String> chosen(List<String> sitemaps) {
        List<String> chosen = new ArrayList<>(sitemaps);
        if (chosen.size() > MOST_SITEMAPS) {
            chosen.subList(MOST_SITEMAPS / 2, chosen.size() - MOST_SITEMAPS / 2).clear();
        }
        return chosen;
    }

    private List<FeedItem> items(String address) {
        try {
            Fetched fetched = web.get(address, manners.unnamed());
            FeedDocument found = reader.read(fetched.address().toString(), fetched.bytes(), fetched.charset());
            return found.kind() == FeedKind.SITEMAP ? found.items() : List.of();
        } catch (WebFault fault) {
            throw new InputFault(address, Objects.requireNonNull(fault.getMessage()));
        }
    }
}
