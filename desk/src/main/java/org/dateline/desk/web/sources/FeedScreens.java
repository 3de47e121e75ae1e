package org.dateline.desk.web.sources;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.core.ledger.revision.AddressKey;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.listening.FeedHealth;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.sources.SourcesPage.OutletItem;
import org.dateline.desk.web.words.Words;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.PageCounts;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.OutletRow;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordDays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Shows feeds and outlets. Thread-safe. */
@Component
public class FeedScreens {

    private static final int NEWEST_PAGES = 50;

    private final RecordStore store;
    private final Queries queries;
    private final Frames frames;
    private final Screens screens;
    private final Clock clock;

    FeedScreens(RecordStore store, Queries queries, Frames frames, Screens screens, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
        this.clock = clock;
    }

    /** @throws ResponseStatusException 404 if there is none */
    Feed get(String id) {
        return store.feeds()
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "There is no such feed; it may have been removed."));
    }

    /**
     * All feeds and outlets.
     *
     * @param address what was written into the field of the address
     */
    ResponseEntity<byte[]> all(Outcome outcome, String address, HttpServletRequest request) {
        Instant now = clock.instant();
        Map<String, PageCounts> counts = store.feedPages().counts();
        List<FeedItem> feeds = store.feeds().listFeeds().stream()
                .map(feed -> FeedItem.of(feed, counts.getOrDefault(feed.id(), PageCounts.NONE), now))
                .sorted(FeedItem.WORST_FIRST)
                .toList();
        LocalDate newest = queries.days().map(RecordDays::last).orElse(null);
        return screens.show(
                outcome.status(),
                "sources/all",
                new SourcesPage(
                        frame(Section.SOURCES.title(), request),
                        feeds,
                        summary(feeds),
                        address,
                        outcome,
                        outlets(newest),
                        day(newest)));
    }

    /** One feed. */
    ResponseEntity<byte[]> one(Feed feed, FeedFacts typed, Outcome outcome, HttpServletRequest request) {
        Instant now = clock.instant();
        PageCounts counts = store.feedPages().counts().getOrDefault(feed.id(), PageCounts.NONE);
        List<FeedPageItem> pages = store.feedPages().listNewest(feed.id(), NEWEST_PAGES).stream()
                .map(page -> FeedPageItem.of(page, article(page), now))
                .toList();
        return screens.show(
                outcome.status(),
                "sources/feed",
                new OneFeedPage(
                        frame(feed.name(), request),
                        FeedItem.of(feed, counts, now),
                        typed,
                        pages,
                        queries.outlets().stream().map(OutletRow::name).toList(),
                        outcome));
    }

    /** What a page names. */
    ResponseEntity<byte[]> choice(String address, List<ListedFeed> feeds, HttpServletRequest request) {
        return screens.show("sources/choose", new ChoicePage(frame("Which feed", request), address, feeds));
    }

    /** A form's fields are no filter: the query string alone has one. */
    private Frame frame(String title, HttpServletRequest request) {
        UrlFilter filter = UrlFilter.parse(Objects.requireNonNullElse(request.getQueryString(), ""));
        return frames.of(Section.SOURCES, title, "", filter, request);
    }

    /** The article that was read at a page; null if the record has none of this address. */
    private @Nullable String article(FeedPage page) {
        if (page.state() != FeedPage.State.KEPT) {
            return null;
        }
        return AddressKey.of(page.address().written())
                .flatMap(key ->
                        queries.lookup().find("address:" + key, 1).stream().findFirst())
                .map(match -> Section.ARTICLES.path() + "/" + match.id())
                .orElse(null);
    }

    private static String summary(List<FeedItem> feeds) {
        Map<FeedHealth, Long> each =
                feeds.stream().collect(Collectors.groupingBy(FeedItem::health, Collectors.counting()));
        return Arrays.stream(FeedHealth.values())
                .filter(each::containsKey)
                .map(health -> each.get(health) + " " + health.label())
                .collect(Collectors.joining(", ", Words.figure(feeds.size(), "feed") + ": ", "."));
    }

    private List<OutletItem> outlets(@Nullable LocalDate newest) {
        return queries.outlets().stream()
                .sorted(Comparator.comparingInt((OutletRow row) -> -row.articles())
                        .thenComparing(OutletRow::name))
                .map(row -> item(row, newest))
                .toList();
    }

    private static OutletItem item(OutletRow row, @Nullable LocalDate newest) {
        return new OutletItem(
                row.name(),
                row.articles(),
                day(row.first()),
                day(row.newest()),
                silent(row.newest(), newest),
                UrlFilter.ALL.with(FilterPart.OUTLET, List.of(row.name())).at(Section.ARTICLES.path()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    private static String silent(@Nullable LocalDate last, @Nullable LocalDate newest) {
        if (last == null || newest == null || !last.isBefore(newest)) {
            return "";
        }
        return Words.figure(ChronoUnit.DAYS.between(last, newest), "day");
    }
}
