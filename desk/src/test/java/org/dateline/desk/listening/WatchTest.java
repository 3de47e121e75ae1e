package org.dateline.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.CodingRun;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.coding.Reading;
import org.dateline.desk.coding.RecodingListener;
import org.dateline.desk.coding.Tally;
import org.dateline.desk.schedule.Timetable;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.web.PublicAddresses;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.CodedCapture;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.StoredCapture;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.FeedVisit;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.dateline.store.feed.Tags;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch of a world of outlets on the loopback, of which most behave and some do not. */
class WatchTest {

    private static final int OUTLETS = 50;
    private static final int EACH = 3;

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final List<NewsSite> sites = new ArrayList<>();
    private final AtomicInteger loaded = new AtomicInteger();
    private RecordStore store;
    private Watch watch;

    @BeforeEach
    void open() {
        // What the outlets date is of that day.
        clock.move(Duration.ofDays(-7));
        store = RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), clock);
        watch = watch("127.0.0.1");
    }

    private Watch watch(String... allowed) {
        return new Watch(
                store,
                () -> new WebReader(
                        "Dateline/test",
                        PublicAddresses.allowing(Set.of(allowed)),
                        new WebReader.Limits(
                                2_000_000, 5, Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(5))),
                new PageReading(
                        store,
                        () -> CodingResources.load(null, false),
                        () -> {
                            loaded.incrementAndGet();
                            return article -> new ParsedArticle(article, List.of());
                        },
                        2),
                new Watch.Settings(Duration.ofMinutes(15), Timetable.Pace.USUAL, new SkippedPause()),
                clock,
                WatchListener.NONE);
    }

    @AfterEach
    void close() {
        watch.close();
        store.close();
        sites.forEach(NewsSite::close);
    }

    /** Visits all hosts on which something is due, at the same time, until nothing is. */
    private void visitDue() throws Exception {
        ExecutorService hosts = Executors.newFixedThreadPool(8);
        try {
            for (List<String> due = due(); !due.isEmpty(); due = due()) {
                List<Callable<Object>> visits = due.stream()
                        .map(host -> Executors.callable(() -> watch.chore().run(host)))
                        .toList();
                for (Future<Object> visit : hosts.invokeAll(visits)) {
                    visit.get();
                }
            }
        } finally {
            hosts.shutdownNow();
        }
    }

    private List<String> due() {
        return watch.chore().listDue().entrySet().stream()
                .filter(host -> !host.getValue().isAfter(clock.instant()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private NewsSite site(String name, NewsSite.Form form) throws IOException {
        NewsSite site = new NewsSite(name, form);
        sites.add(site);
        return site;
    }

    private Feed listen(NewsSite site) {
        return store.feeds().add(FeedAddress.find(site.at("/feed")).orElseThrow(), FeedFacts.NONE);
    }

    private Feed feed(Feed feed) {
        return store.feeds().find(feed.id()).orElseThrow();
    }

    private FeedPage page(NewsSite site, String path) {
        return store.feedPages()
                .find(FeedAddress.find(site.at(path)).orElseThrow().id())
                .orElseThrow();
    }

    private Map<String, Integer> articles() {
        Map<String, Integer> titles = new TreeMap<>();
        store.queries()
                .articles()
                .read(
                        RecordFilter.ALL,
                        Page.first(1000),
                        row -> titles.merge(
                                row.publication().title() + " "
                                        + row.publication().url(),
                                row.revisions(),
                                Integer::sum));
        return titles;
    }

    @Test
    void everyArticleOfFiftyOutletsIsReadOnceHoweverOftenTheyAreVisited() throws Exception {
        NewsSite.Form[] forms = NewsSite.Form.values();
        for (int i = 0; i < OUTLETS; i++) {
            NewsSite site = site("Outlet" + i, forms[i % forms.length]);
            for (int article = 0; article < EACH; article++) {
                site.article(EACH * i + article);
            }
            listen(site);
        }
        for (int hour = 0; hour < 4; hour++) {
            visitDue();
            clock.move(Duration.ofMinutes(30));
        }

        assertThat(articles()).hasSize(OUTLETS * EACH);
        assertThat(articles().values()).containsOnly(1);
        assertThat(store.feeds().listFeeds())
                .allSatisfy(feed -> assertThat(feed.visits().trouble()).isNull())
                .allSatisfy(
                        feed -> assertThat(FeedHealth.of(feed, clock.instant())).isEqualTo(FeedHealth.LISTENING));
        assertThat(sites).allSatisfy(site -> assertThat(site.asked("/feed")).isGreaterThan(1));
    }

    @Test
    void aPageThatNamesNoOutletIsTheFeeds() throws Exception {
        String plain = "<html><head>%s<title>%s</title></head><body><article><h1>%s</h1>" + "<p>%s</p>".repeat(3)
                + "</article></body></html>";
        String story = "The council of the town met on Tuesday to speak about the bridge over the river, which was"
                + " closed in May, and about the money for it.";
        NewsSite site = site("Nameless", NewsSite.Form.RSS)
                .leadTo("/a", plain.formatted("", "Bridge shut", "Bridge shut", story, story, story))
                .link("/a", "2021-08-13T01:00:00Z")
                .leadTo(
                        "/b",
                        plain.formatted(
                                "<meta property='og:site_name' content='Own Name'>",
                                "Bridge open",
                                "Bridge open",
                                story,
                                story,
                                story))
                .link("/b", "2021-08-13T02:00:00Z")
                .leadTo(
                        "/c",
                        plain.formatted(
                                "<meta property='og:site_name' content='Herat Daily'>",
                                "Bridge sold",
                                "Bridge sold",
                                story,
                                story,
                                story))
                .link("/c", "2021-08-13T03:00:00Z");
        store.feeds().add(FeedAddress.find(site.at("/feed")).orElseThrow(), new FeedFacts(null, "Herat Daily", null));
        visitDue();

        assertThat(outlets(""))
                .containsExactly(
                        Map.entry("Bridge open", "Own Name"),
                        Map.entry("Bridge shut", "Herat Daily"),
                        Map.entry("Bridge sold", "Herat Daily"));
        assertThat(known())
                .as("kept where it was needed: a page that names the same outlet is read alike without it")
                .containsExactlyInAnyOrder(ReadAs.FOUND, ReadAs.FOUND, new ReadAs(null, null, "Herat Daily"));

        recode("other");
        assertThat(outlets("other")).isEqualTo(outlets(""));
    }

    private Map<String, String> outlets(String resources) {
        Map<String, String> outlets = new TreeMap<>();
        store.captures().each(coder -> true, capture -> {
            if (capture.coder().resources().equals(resources)) {
                var publication = capture.coding().article().publication();
                outlets.put(String.valueOf(publication.title()), String.valueOf(publication.outlet()));
            }
        });
        return outlets;
    }

    private List<ReadAs> known() {
        List<ReadAs> known = new ArrayList<>();
        store.captures().each(coder -> true, capture -> known.add(capture.readAs()));
        return known;
    }

    private void recode(String resources) {
        CodingResources other = new CodingResources(Path.of("none"), Dictionaries.NONE, List.of(), resources);
        CodingRun run = other.run(
                InputStream.nullInputStream(), 1, () -> article -> new ParsedArticle(article, List.of()), () -> {
                    throw new AssertionError("nothing is fetched");
                });
        new Reading(store, other, run).recode(new RecodingListener() {
            @Override
            public void recoded(StoredCapture before, CodedCapture now) {}

            @Override
            public void fault(ReadingFault fault) {
                throw new AssertionError(fault);
            }

            @Override
            public void doubt(String message) {}

            @Override
            public void coded(Tally tally) {}
        });
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        NewsSite site = site("Tagged", NewsSite.Form.RSS).article(1);
        List<String> tags = new ArrayList<>();
        site.on("/1", exchange -> {
            tags.add(String.valueOf(exchange.getRequestHeaders().getFirst("If-None-Match")));
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            if ("\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                NewsSite.give(exchange, 200, "text/html", site.page(1, "").getBytes(StandardCharsets.UTF_8));
            }
        });
        listen(site);
        visitDue();
        clock.move(Duration.ofHours(2));
        visitDue();

        assertThat(tags).containsExactly("null", "\"one\"");
        assertThat(articles().values()).containsExactly(1);
        assertThat(page(site, "/1").state()).isEqualTo(FeedPage.State.KEPT);
    }

    @Test
    void aChangedTextIsAnotherRevisionAndOtherBytesAroundItAreNone() throws Exception {
        NewsSite site = site("Changing", NewsSite.Form.RSS).article(1).article(2);
        listen(site);
        visitDue();
        for (int visit = 0; visit < 3; visit++) {
            clock.move(Duration.ofDays(3));
            site.leadTo("/1", site.page(1, "").replace("<body>", "<body><!-- shown " + visit + " times -->"));
            site.leadTo("/2", site.page(2, "By Friday " + (visit + 3) + " houses were lost."));
            visitDue();
        }

        assertThat(articles()).hasSize(2);
        assertThat(page(site, "/1").tries().revisions()).isEqualTo(1);
        assertThat(page(site, "/2").tries().revisions()).isEqualTo(4);
        assertThat(articles().values()).containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void pagesAreLookedAtForTwoWeeksEverMoreSeldom() throws Exception {
        NewsSite site = site("Old", NewsSite.Form.RSS).article(1);
        listen(site);
        List<Integer> visits = new ArrayList<>();
        for (int day = 0; day < 21; day++) {
            for (int hour = 0; hour < 24; hour++) {
                visitDue();
                clock.move(Duration.ofHours(1));
            }
            visits.add(site.asked("/1"));
        }

        assertThat(visits.get(0)).isEqualTo(4);
        assertThat(visits.get(20)).isEqualTo(visits.get(15)).isEqualTo(10);
        assertThat(page(site, "/1").tries().nextAt()).isNull();
    }

    @Test
    void aHostThatAsksToBeLeftAloneIs() throws Exception {
        NewsSite busy = site("Busy", NewsSite.Form.RSS).article(1).article(2);
        busy.once("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });
        NewsSite down = site("Down", NewsSite.Form.RSS).article(3).article(4);
        down.once("/3", exchange -> exchange.sendResponseHeaders(503, -1));
        Feed busyFeed = listen(busy);
        listen(down);

        visitDue();
        assertThat(feed(busyFeed).visits().trouble().reason()).contains("429").contains("7200");
        assertThat(FeedHealth.of(feed(busyFeed), clock.instant())).isEqualTo(FeedHealth.FAILING);
        assertThat(busy.asked("/feed") + busy.asked("/1")).isEqualTo(1);
        clock.move(Duration.ofMinutes(100));
        visitDue();
        assertThat(busy.asked("/feed")).isEqualTo(1);
        clock.move(Duration.ofMinutes(60));
        visitDue();

        assertThat(articles()).hasSize(4);
        assertThat(feed(busyFeed).visits().trouble()).isNull();
    }

    @Test
    void everyAttackIsRefusedWithItsReasonAndTheRestIsUnharmed() throws Exception {
        NewsSite good = site("Good", NewsSite.Form.ATOM).article(1);
        NewsSite bad = site("Bad", NewsSite.Form.RSS).article(2);
        bad.link("/endless", "").on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                byte[] some = new byte[1 << 16];
                for (int i = 0; i < 10_000; i++) {
                    out.write(some);
                }
            }
        });
        bad.link("/inside", "").on("/inside", exchange -> {
            exchange.getResponseHeaders().set("Location", good.at("/1").replace("127.0.0.1", "localhost"));
            exchange.sendResponseHeaders(302, -1);
        });
        bad.link("/file", "").on("/file", exchange -> {
            exchange.getResponseHeaders().set("Location", "file:///etc/passwd");
            exchange.sendResponseHeaders(302, -1);
        });
        bad.link("/private", "")
                .on(
                        "/robots.txt",
                        exchange -> NewsSite.give(
                                exchange,
                                200,
                                "text/plain",
                                "User-agent: *\nDisallow: /private\n".getBytes(StandardCharsets.UTF_8)));
        bad.link("/picture", "")
                .on(
                        "/picture",
                        exchange -> NewsSite.give(
                                exchange, 200, "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0
                                }));
        bad.link("/gone", "");
        listen(good);
        Feed badFeed = listen(bad);
        visitDue();

        assertThat(articles()).hasSize(2);
        assertAside(bad, "/endless", "more than 2 MB");
        assertAside(bad, "/inside", "no address of the public Internet");
        assertAside(bad, "/file", "only http and https");
        assertAside(bad, "/private", "robots.txt");
        assertAside(bad, "/picture", "PNG");
        assertAside(bad, "/gone", "404");
        assertThat(bad.asked("/private")).isZero();
        assertThat(feed(badFeed).visits().trouble()).isNull();
    }

    private void assertAside(NewsSite site, String path, String reason) {
        assertThat(page(site, path).state()).as(path).isEqualTo(FeedPage.State.ASIDE);
        assertThat(page(site, path).tries().reason()).as(path).containsIgnoringCase(reason);
    }

    /** Its bytes come one by one, for ever; the host is then left alone, and what waits there is tried later. */
    @Test
    void aPageThatComesTooSlowlyHoldsUpNoOtherHost() throws Exception {
        NewsSite slow = site("Slow", NewsSite.Form.RSS).article(1);
        slow.link("/2", "").on("/2", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 600; i++) {
                    out.write(' ');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        NewsSite good = site("Good", NewsSite.Form.JSON).article(3);
        listen(slow);
        listen(good);
        visitDue();

        assertThat(page(good, "/3").state()).isEqualTo(FeedPage.State.KEPT);
        assertThat(page(slow, "/2").tries().reason()).contains("took longer than 5 s");
        assertThat(page(slow, "/2").tries().nextAt()).isAfter(clock.instant());
        clock.move(Duration.ofMinutes(11));
        visitDue();
        assertThat(page(slow, "/1").state()).isEqualTo(FeedPage.State.KEPT);
    }

    @Test
    void pagesInOldEncodingsAreReadAsTheyWereWritten() throws Exception {
        NewsSite site = site("Charsets", NewsSite.Form.RSS);
        String latin = "The café of Señor Núñez stood beside it.";
        String cyrillic = "Its name, Мир, means peace.";
        site.link("/latin", "")
                .leadTo("/latin", site.page(1, latin), "text/html; charset=ISO-8859-1", StandardCharsets.ISO_8859_1);
        site.link("/1251", "")
                .leadTo(
                        "/1251",
                        site.page(2, cyrillic).replace("<head>", "<head><meta charset=\"windows-1251\">"),
                        "text/html",
                        Charset.forName("windows-1251"));
        site.link("/koi8", "")
                .leadTo("/koi8", site.page(3, cyrillic), "text/html; charset=KOI8-R", Charset.forName("KOI8-R"));
        site.link("/late", "")
                .leadTo(
                        "/late",
                        site.page(4, cyrillic)
                                .replace(
                                        "<head>",
                                        "<head><!--" + "x".repeat(2000) + "--><meta charset=\"windows-1251\">"),
                        "text/html",
                        Charset.forName("windows-1251"));
        listen(site);
        visitDue();

        assertThat(articles()).hasSize(4);
        assertThat(found("café of Señor Núñez")).isEqualTo(1);
        assertThat(found("Мир")).isEqualTo(3);
    }

    private int found(String words) {
        List<ArticleRow> rows = new ArrayList<>();
        store.queries().articles().read(RecordFilter.ALL.withText(words), Page.first(10), rows::add);
        return rows.size();
    }

    @Test
    void aFeedThatFailsIsVisitedEverMoreSeldomAndTellsWhy() throws Exception {
        NewsSite broken = site("Broken", NewsSite.Form.RSS);
        broken.leadTo("/feed", "<rss><channel><title>x", "application/xml", StandardCharsets.UTF_8);
        NewsSite page = site("Page", NewsSite.Form.RSS);
        page.leadTo("/feed", page.page(1, ""));
        Feed brokenFeed = listen(broken);
        Feed pageFeed = listen(page);
        for (int i = 0; i < 96; i++) {
            visitDue();
            clock.move(Duration.ofMinutes(15));
        }

        assertThat(feed(brokenFeed).visits().trouble().reason()).contains("broken feed");
        assertThat(feed(pageFeed).visits().trouble().reason()).contains("no feed lies there");
        assertThat(broken.asked("/feed")).isBetween(4, 9);
        assertThat(feed(brokenFeed).visits().trouble().times()).isEqualTo(broken.asked("/feed"));
    }

    @Test
    void aFeedThatBringsNothingIsQuietAndNotFailing() throws Exception {
        NewsSite site = site("Quiet", NewsSite.Form.RSS).article(1);
        Feed feed = listen(site);
        assertThat(FeedHealth.of(feed, clock.instant())).isEqualTo(FeedHealth.NEW);
        visitDue();
        assertThat(FeedHealth.of(feed(feed), clock.instant())).isEqualTo(FeedHealth.LISTENING);
        clock.move(Duration.ofDays(4));
        visitDue();
        assertThat(FeedHealth.of(feed(feed), clock.instant())).isEqualTo(FeedHealth.QUIET);
        site.article(2);
        clock.move(Duration.ofHours(3));
        visitDue();
        assertThat(FeedHealth.of(feed(feed), clock.instant())).isEqualTo(FeedHealth.LISTENING);
        assertThat(FeedHealth.of(store.feeds().pause(feed.id()), clock.instant()))
                .isEqualTo(FeedHealth.PAUSED);
    }

    private static NewsSite.Answer leading(int status, String to) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    private Feed onlyFeed() {
        assertThat(store.feeds().listFeeds()).hasSize(1);
        return store.feeds().listFeeds().get(0);
    }

    @Test
    void aFeedThatMovedForGoodIsListenedToWhereItIsNow() throws Exception {
        NewsSite before = site("Before", NewsSite.Form.RSS);
        NewsSite now = site("Now", NewsSite.Form.RSS).article(1);
        NewsSite hop = site("Hop", NewsSite.Form.RSS).on("/feed", leading(308, now.at("/feed")));
        before.on("/feed", leading(301, hop.at("/feed")));
        store.feeds().add(FeedAddress.find(before.at("/feed")).orElseThrow(), new FeedFacts("Mine", null, null));
        visitDue();

        assertThat(onlyFeed().address().written()).isEqualTo(now.at("/feed"));
        assertThat(onlyFeed().name()).isEqualTo("Mine");
        clock.move(Duration.ofHours(1));
        now.article(2);
        visitDue();
        assertThat(before.asked("/feed")).isEqualTo(1);
        assertThat(now.asked("/feed")).isEqualTo(2);
        assertThat(page(now, "/1").feed())
                .isEqualTo(page(now, "/2").feed())
                .isEqualTo(onlyFeed().id());
        assertThat(articles()).hasSize(2);
    }

    @Test
    void aFeedStaysThatMovedForNowOrToWhereNoFeedLies() throws Exception {
        NewsSite there = site("There", NewsSite.Form.RSS).article(1);
        NewsSite hop = site("Hop", NewsSite.Form.RSS).on("/feed", leading(302, there.at("/feed")));
        NewsSite passing = site("Passing", NewsSite.Form.RSS).on("/feed", leading(301, hop.at("/feed")));
        NewsSite lost = site("Lost", NewsSite.Form.RSS).on("/feed", leading(301, there.at("/1")));
        Feed passingFeed = listen(passing);
        Feed lostFeed = listen(lost);
        visitDue();

        assertThat(feed(passingFeed).visits().trouble()).isNull();
        assertThat(feed(passingFeed).address()).isEqualTo(passingFeed.address());
        assertThat(feed(lostFeed).visits().trouble().reason()).contains("no feed lies there");
        assertThat(feed(lostFeed).address()).isEqualTo(lostFeed.address());
    }

    @Test
    void aFeedThatMovedToWhereAnotherIsListenedToIsPausedAndTellsIt() throws Exception {
        NewsSite now = site("Now", NewsSite.Form.RSS).article(1);
        NewsSite before = site("Before", NewsSite.Form.RSS).on("/feed", leading(301, now.at("/feed")));
        Feed nowFeed = listen(now);
        Feed beforeFeed = listen(before);
        store.feeds().pause(nowFeed.id());
        visitDue();
        assertThat(feed(beforeFeed).next().paused())
                .as("nobody listens to the other")
                .isFalse();
        assertThat(page(now, "/1").feed()).isEqualTo(beforeFeed.id());

        before.on("/old", exchange -> exchange.sendResponseHeaders(503, -1));
        ToldPage waiting = new ToldPage(FeedAddress.find(before.at("/old")).orElseThrow(), null, null);
        store.feeds()
                .visited(
                        beforeFeed.id(),
                        new FeedVisit(
                                clock.instant(), null, null, Tags.NONE, List.of(waiting), Duration.ofMinutes(15)));
        store.feeds().resume(nowFeed.id());
        clock.move(Duration.ofHours(1));
        visitDue();
        assertThat(FeedHealth.of(feed(beforeFeed), clock.instant())).isEqualTo(FeedHealth.PAUSED);
        assertThat(feed(beforeFeed).visits().trouble().reason())
                .isEqualTo("moved for good to " + now.at("/feed") + ", which is listened to already");
        assertThat(feed(nowFeed).next().paused()).isFalse();
        assertThat(page(before, "/old").feed()).isEqualTo(nowFeed.id());
        now.article(2);
        before.leadTo("/old", before.page(3, ""));
        clock.move(Duration.ofHours(3));
        visitDue();
        assertThat(articles()).hasSize(3);
    }

    private void watchFor(Duration time) throws Exception {
        for (Duration left = time; !left.isNegative(); left = left.minusHours(1)) {
            visitDue();
            clock.move(Duration.ofHours(1));
        }
    }

    @Test
    void aFeedThatIsGoneForDaysIsPausedAndTellsItAndItsPagesAreVisitedStill() throws Exception {
        NewsSite site = site("Gone", NewsSite.Form.RSS).article(1);
        site.link("/2", "").on("/2", exchange -> exchange.sendResponseHeaders(500, -1));
        Feed feed = listen(site);
        visitDue();
        site.on("/feed", exchange -> exchange.sendResponseHeaders(500, -1));
        watchFor(Duration.ofDays(4));
        site.on("/feed", exchange -> exchange.sendResponseHeaders(410, -1));
        watchFor(Duration.ofHours(47));

        assertThat(FeedHealth.of(feed(feed), clock.instant()))
                .as("it failed for long, but was not gone for long")
                .isEqualTo(FeedHealth.FAILING);
        assertThat(feed(feed).visits().trouble().reason()).isEqualTo("gone for good: the server answers 410 Gone");
        int before = site.asked("/feed");
        watchFor(Duration.ofDays(3));
        assertThat(FeedHealth.of(feed(feed), clock.instant())).isEqualTo(FeedHealth.PAUSED);
        assertThat(feed(feed).visits().trouble().reason()).isEqualTo("gone for good: the server answers 410 Gone");
        assertThat(site.asked("/feed")).as("seldom, and then no more").isBetween(before + 1, before + 2);

        site.leadTo("/1", site.page(1, "It was told anew."));
        watchFor(Duration.ofDays(2));
        assertThat(page(site, "/1").tries().revisions()).isEqualTo(2);
    }

    @Test
    void aFeedThatIsGoneBehindARedirectForNowIsNotPaused() throws Exception {
        NewsSite gone = site("Gone", NewsSite.Form.RSS).on("/feed", exchange -> exchange.sendResponseHeaders(410, -1));
        NewsSite passing = site("Passing", NewsSite.Form.RSS).on("/feed", leading(302, gone.at("/feed")));
        NewsSite moved = site("Moved", NewsSite.Form.RSS).on("/feed", leading(301, gone.at("/feed")));
        Feed passingFeed = listen(passing);
        Feed movedFeed = listen(moved);
        watchFor(Duration.ofDays(5));

        assertThat(FeedHealth.of(feed(passingFeed), clock.instant())).isEqualTo(FeedHealth.FAILING);
        assertThat(FeedHealth.of(feed(movedFeed), clock.instant())).isEqualTo(FeedHealth.PAUSED);
    }

    @Test
    void aFeedThatAnotherDomainTakesOverIsReadThereAndStays() throws Exception {
        watch.close();
        watch = watch("127.0.0.1", "localhost");
        NewsSite there = site("There", NewsSite.Form.RSS).article(1);
        String elsewhere = there.at("/feed").replace("127.0.0.1", "localhost");
        NewsSite here = site("Here", NewsSite.Form.RSS).on("/feed", leading(301, elsewhere));
        Feed feed = listen(here);
        visitDue();

        assertThat(onlyFeed().address()).isEqualTo(feed.address());
        assertThat(onlyFeed().visits().trouble()).isNull();
        assertThat(articles()).hasSize(1);
    }

    @Test
    void aPageKeepsTheOutletOfAFeedThatMovesBeforeItIsRead() throws Exception {
        String story = "<p>The council of the town met on Tuesday to speak about the bridge over the river, which was"
                + " closed in May, and about the money for it.</p>";
        String plain = "<html><head><title>Bridge shut</title></head><body><article><h1>Bridge shut</h1>"
                + story.repeat(3) + "</article></body></html>";
        NewsSite site = site("Nameless", NewsSite.Form.RSS);
        Feed feed = store.feeds()
                .add(FeedAddress.find(site.at("/feed")).orElseThrow(), new FeedFacts(null, "Herat Daily", null));
        FeedAddress to = FeedAddress.find(site.at("/rss")).orElseThrow();
        for (String path : List.of("/a", "/b")) {
            site.link(path, "").on(path, exchange -> {
                store.feeds().move(feed.id(), to);
                NewsSite.give(exchange, 200, "text/html", plain.getBytes(StandardCharsets.UTF_8));
            });
        }
        visitDue();

        assertThat(onlyFeed().address()).isEqualTo(to);
        assertThat(known()).isNotEmpty().containsOnly(new ReadAs(null, null, "Herat Daily"));
    }

    @Test
    void aRedirectToWhatItsOwnerForbidsIsNotFollowed() throws Exception {
        NewsSite closed = site("Closed", NewsSite.Form.RSS)
                .on(
                        "/robots.txt",
                        exchange -> NewsSite.give(
                                exchange,
                                200,
                                "text/plain",
                                "User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8)));
        NewsSite busy =
                site("Busy", NewsSite.Form.RSS).on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
        NewsSite open = site("Open", NewsSite.Form.RSS).article(1);
        open.link("/closed", "").on("/closed", leading(302, closed.at("/1")));
        open.link("/busy", "").on("/busy", leading(302, busy.at("/1")));
        open.link("/last", "").leadTo("/last", open.page(2, ""));
        NewsSite led = site("Led", NewsSite.Form.RSS).on("/feed", leading(301, closed.at("/feed")));
        listen(open);
        Feed ledFeed = listen(led);
        visitDue();

        assertAside(open, "/closed", "leads to \"" + closed.at("/1") + "\"");
        assertAside(open, "/closed", "does not let programs read it (robots.txt)");
        assertThat(page(open, "/closed").tries().nextAt()).isNull();
        assertThat(page(open, "/busy").state()).isEqualTo(FeedPage.State.WAITING);
        assertThat(page(open, "/busy").tries().reason()).contains("not to be had (robots.txt)");
        assertThat(page(open, "/last").state()).as("its own host is well").isEqualTo(FeedPage.State.KEPT);
        assertThat(feed(ledFeed).visits().trouble().reason())
                .contains("leads to")
                .contains("robots.txt");
        assertThat(feed(ledFeed).address()).isEqualTo(ledFeed.address());
        assertThat(closed.asked("/1") + closed.asked("/feed") + busy.asked("/1"))
                .isZero();
    }

    @Test
    void sitemapsBelowAnIndexAreAskedAsTheirOwnersWant() throws Exception {
        NewsSite closed = site("Closed", NewsSite.Form.SITEMAP).article(1);
        closed.on(
                "/robots.txt",
                exchange -> NewsSite.give(
                        exchange,
                        200,
                        "text/plain",
                        "User-agent: *\nDisallow: /feed\n".getBytes(StandardCharsets.UTF_8)));
        NewsSite site = site("Below", NewsSite.Form.SITEMAP).on("/led", leading(302, closed.at("/feed")));
        StringBuilder index =
                new StringBuilder("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + closed.at("/feed") + "</loc></sitemap><sitemap><loc>" + site.at("/led")
                        + "</loc></sitemap>");
        for (int map = 0; map < 40; map++) {
            index.append("<sitemap><loc>").append(site.at("/map" + map)).append("</loc></sitemap>");
            site.leadTo(
                    "/map" + map,
                    "<urlset><url><loc>" + site.at("/" + map) + "</loc></url></urlset>",
                    "application/xml",
                    StandardCharsets.UTF_8);
        }
        index.append("</sitemapindex>");
        site.leadTo("/index", index.toString(), "application/xml", StandardCharsets.UTF_8);
        Feed feed = store.feeds().add(FeedAddress.find(site.at("/index")).orElseThrow(), FeedFacts.NONE);
        visitDue();

        assertThat(closed.asked("/feed")).isZero();
        assertThat(site.asked("/led")).isEqualTo(1);
        assertThat(site.asked("/map7")).isEqualTo(1);
        assertThat(site.asked("/map8") + site.asked("/map29")).isZero();
        assertThat(site.asked("/map30")).isEqualTo(1);
        assertThat(feed(feed).visits().trouble()).isNull();
    }

    /** An index of sitemaps that never changes, of which one is broken, leads to what is new below it. */
    @Test
    void whatLiesBelowAnIndexOfSitemapsIsFoundThoughTheIndexNeverChanges() throws Exception {
        NewsSite site = site("Below", NewsSite.Form.SITEMAP).article(1);
        String index =
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>" + site.at("/gone")
                        + "</loc></sitemap><sitemap><loc>" + site.at("/rss") + "</loc></sitemap><sitemap><loc>"
                        + site.at("/feed") + "</loc></sitemap></sitemapindex>";
        site.leadTo(
                "/rss",
                "<rss version='2.0'><channel><title>No sitemap</title><item><link>" + site.at("/3")
                        + "</link></item></channel></rss>",
                "application/xml",
                StandardCharsets.UTF_8);
        site.on("/index", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"same\"");
            if (exchange.getRequestHeaders().getFirst("If-None-Match") != null) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                NewsSite.give(exchange, 200, "application/xml", index.getBytes(StandardCharsets.UTF_8));
            }
        });
        Feed feed = store.feeds().add(FeedAddress.find(site.at("/index")).orElseThrow(), FeedFacts.NONE);
        visitDue();
        assertThat(articles()).hasSize(1);
        clock.move(Duration.ofHours(1));
        site.article(2);
        visitDue();

        assertThat(feed(feed).visits().trouble()).isNull();
        assertThat(site.asked("/index")).isEqualTo(2);
        assertThat(site.asked("/feed")).isEqualTo(2);
        assertThat(site.asked("/rss")).isEqualTo(2);
        assertThat(site.asked("/3")).as("what a sitemap alone tells is of it").isZero();
        assertThat(page(site, "/2").tries().reason()).isNull();
        assertThat(articles()).hasSize(2);
    }

    @Test
    void aHostThatCannotTellWhatItLetsProgramsReadIsAskedAgain() throws Exception {
        NewsSite site = site("Unsure", NewsSite.Form.RSS).article(1);
        site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
        listen(site);
        visitDue();
        assertThat(page(site, "/1").state()).isEqualTo(FeedPage.State.WAITING);
        assertThat(page(site, "/1").tries().reason()).contains("robots.txt");
        site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(404, -1));
        for (int hour = 0; hour < 6; hour++) {
            clock.move(Duration.ofHours(1));
            visitDue();
        }

        assertThat(page(site, "/1").state()).isEqualTo(FeedPage.State.KEPT);
    }

    @Test
    void aPageThatIsDownForMaintenanceIsReadWhenItIsBackAndOneThatWasReadIsLookedAtStill() throws Exception {
        NewsSite site = site("Down", NewsSite.Form.RSS).article(1).article(2);
        site.leadTo("/1", "<html><body>Back soon.</body></html>");
        listen(site);
        visitDue();
        assertThat(page(site, "/1").state()).isEqualTo(FeedPage.State.ASIDE);
        site.leadTo("/1", site.page(1, ""));
        site.leadTo("/2", "<html><body>Back soon.</body></html>");
        clock.move(Duration.ofHours(2));
        visitDue();
        site.leadTo("/2", site.page(2, "Two more were found."));
        clock.move(Duration.ofHours(2));
        visitDue();

        assertThat(page(site, "/1").state()).isEqualTo(FeedPage.State.KEPT);
        assertThat(page(site, "/2").tries().revisions()).isEqualTo(2);
    }

    @Test
    void theParserIsLoadedOnce() throws Exception {
        NewsSite site = site("Loaded", NewsSite.Form.RSS).article(1).article(2).article(3);
        listen(site);
        visitDue();
        assertThat(articles()).hasSize(3);
        assertThat(loaded).hasValue(1);
    }

    @Test
    void theClockMayBeSetBackByYears() throws Exception {
        NewsSite site = site("Clocked", NewsSite.Form.RSS).article(1);
        listen(site);
        clock.move(Duration.ofDays(2000));
        visitDue();
        clock.move(Duration.ofDays(-2000));
        site.article(2);
        visitDue();

        assertThat(articles()).hasSize(2);
    }
}
