package org.dateline.desk.listening;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.feed.FeedDocument;
import org.dateline.ingest.feed.FeedItem;
import org.dateline.ingest.feed.FeedKind;
import org.dateline.ingest.feed.FeedReader;
import org.dateline.ingest.feed.SitemapWalk;
import org.dateline.ingest.web.Answer;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.Manners;
import org.dateline.ingest.web.RegistrableDomain;
import org.dateline.ingest.web.Validators;
import org.dateline.ingest.web.WebAddress;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;

/** Fetches feeds, and tells which pages they lead to. Thread-safe. */
final class FeedFetching {

    /** Longer feeds are archives, or mean harm to those whom they lead to. */
    private static final int MOST_PAGES = 1000;

    private static final int MOST_UNDATED = 100;

    /** Not there any more, for good (RFC 9110). */
    private static final int GONE = 410;

    /** A sitemap may list all that a site ever had; what is older than this is no news. */
    private static final Duration NEWS = Duration.ofDays(3);

    private final WebReader web;
    private final Manners manners;
    private final Clock clock;
    private final SitemapWalk sitemaps;
    private final FeedReader reader = new FeedReader();

    FeedFetching(WebReader web, Manners manners, Clock clock) {
        this.web = web;
        this.manners = manners;
        this.sitemaps = new SitemapWalk(web, manners);
        this.clock = clock;
    }

    FeedOutcome fetch(Feed feed) {
        String address = feed.address().written();
        try {
            Answer answer = web.ask(address, validators(feed), manners.named(WebAddress.of(address)));
            if (answer instanceof Answer.Found found) {
                return read(feed, found.fetched());
            }
            return answer instanceof Answer.Declined declined ? declined(declined) : new FeedOutcome.Unchanged();
        } catch (WebFault fault) {
            return new FeedOutcome.Failed(Objects.requireNonNull(fault.getMessage()), null, fault.isHost());
        }
    }

    /** That an index of sitemaps has not changed says nothing of what lies below it. */
    private static Validators validators(Feed feed) {
        return FeedKind.SITEMAP_INDEX.name().equals(feed.found().kind())
                ? Validators.NONE
                : new Validators(feed.tags().etag(), feed.tags().lastModified());
    }

    private static FeedOutcome declined(Answer.Declined declined) {
        if (declined.status() == GONE && !declined.isForNow()) {
            return FeedOutcome.Gone.of(declined);
        }
        return new FeedOutcome.Failed(declined.inWords(), declined.retryAfter(), Busy.is(declined.status()));
    }

    private FeedOutcome read(Feed feed, Fetched fetched) {
        if (!FeedReader.isFeed(fetched.bytes())) {
            return new FeedOutcome.Failed("no feed lies there", null, false);
        }
        try {
            FeedDocument document = reader.read(fetched.address().toString(), fetched.bytes(), fetched.charset());
            return new FeedOutcome.Found(
                    new Feed.Found(document.kind().name(), document.title(), document.site()),
                    new Tags(fetched.validators().etag(), fetched.validators().lastModified()),
                    pages(items(document)),
                    document.timeToLive(),
                    movedTo(feed, fetched));
        } catch (InputFault fault) {
            return new FeedOutcome.Failed(fault.reason(), null, false);
        }
    }

    /** What people said of a feed they said of whoever answers for its address: only he says where it lies now. */
    private static @Nullable FeedAddress movedTo(Feed feed, Fetched fetched) {
        URI before = URI.create(feed.address().written());
        return Optional.ofNullable(fetched.movedTo())
                .flatMap(address -> FeedAddress.find(address.toString())
                        .filter(to -> to.id().equals(feed.id()) || RegistrableDomain.isSame(before, address)))
                .orElse(null);
    }

    private List<FeedItem> items(FeedDocument document) {
        return switch (document.kind()) {
            case SITEMAP -> news(document.items());
            case SITEMAP_INDEX -> below(document);
            default -> document.items();
        };
    }

    /** What is new below an index. Sitemaps that cannot be had are no fault of those beside them. */
    private List<FeedItem> below(FeedDocument index) {
        List<FeedItem> items = new ArrayList<>();
        List<InputFault> faults = new ArrayList<>();
        AtomicBoolean isAnyRead = new AtomicBoolean();
        sitemaps.read(
                index,
                found -> {
                    isAnyRead.set(true);
                    items.addAll(news(found));
                    return true;
                },
                faults::add);
        if (!faults.isEmpty() && !isAnyRead.get()) {
            throw faults.get(0);
        }
        return items;
    }

    private List<FeedItem> news(List<FeedItem> items) {
        Instant since = clock.instant().minus(NEWS);
        List<FeedItem> dated = items.stream().filter(item -> told(item) != null).toList();
        return dated.isEmpty()
                ? items.stream().limit(MOST_UNDATED).toList()
                : dated.stream()
                        .filter(item -> Objects.requireNonNull(told(item)).isAfter(since))
                        .toList();
    }

    private static @Nullable Instant told(FeedItem item) {
        return item.updated() == null ? item.published() : item.updated();
    }

    private static List<ToldPage> pages(List<FeedItem> items) {
        Map<String, ToldPage> pages = new LinkedHashMap<>();
        for (FeedItem item : items) {
            if (pages.size() >= MOST_PAGES) {
                break;
            }
            Instant told = told(item);
            FeedAddress.find(item.link())
                    .ifPresent(address -> pages.putIfAbsent(
                            address.id(), new ToldPage(address, item.title(), told == null ? null : told.toString())));
        }
        return List.copyOf(pages.values());
    }
}
