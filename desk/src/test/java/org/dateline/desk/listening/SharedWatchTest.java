package org.dateline.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.schedule.Timetable;
import org.dateline.ingest.web.PublicAddresses;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.PageCounts;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.AfterEach;

/** Two programs that listen for one record. */
class SharedWatchTest {

    private static final int OUTLETS = 12;
    private static final int EACH = 4;
    private static final Timetable.Pace FAST =
            new Timetable.Pace(4, Duration.ofMillis(50), Duration.ofSeconds(5), Duration.ofSeconds(30));

    private final List<NewsSite> sites = new ArrayList<>();

    @AfterEach
    void close() {
        sites.forEach(NewsSite::close);
    }

    @BothDatabases
    void theyShareTheWorkAndAskNoHostTwoThingsAtATime(RecordAddress address) throws Exception {
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC());
                Listener one = new Listener(address);
                Listener other = new Listener(address)) {
            addFeeds(store);
            one.timetable.start();
            other.timetable.start();
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
            while (kept(store) < OUTLETS * EACH && System.nanoTime() < deadline) {
                Thread.sleep(50);
            }

            List<Integer> revisions = new ArrayList<>();
            store.queries().articles().read(RecordFilter.ALL, Page.first(1000), row -> revisions.add(row.revisions()));
            assertThat(revisions).hasSize(OUTLETS * EACH).containsOnly(1);
            assertThat(one.read).isNotEmpty().doesNotContainAnyElementsOf(other.read);
            assertThat(other.read).isNotEmpty();
            assertThat(sites).allSatisfy(site -> assertThat(site.mostAtATime()).isEqualTo(1));
        }
    }

    private void addFeeds(RecordStore store) throws IOException {
        for (int i = 0; i < OUTLETS; i++) {
            NewsSite site = new NewsSite("Outlet" + i, NewsSite.Form.ATOM).thinking(Duration.ofMillis(20));
            sites.add(site);
            for (int article = 0; article < EACH; article++) {
                site.article(EACH * i + article);
            }
            store.feeds().add(FeedAddress.find(site.at("/feed")).orElseThrow(), FeedFacts.NONE);
        }
    }

    private static int kept(RecordStore store) {
        return store.feedPages().counts().values().stream()
                .mapToInt(PageCounts::kept)
                .sum();
    }

    /** One of the programs, which notes the pages that it read. */
    private static final class Listener implements AutoCloseable {
        final Set<String> read = ConcurrentHashMap.newKeySet();
        final Timetable timetable;
        private final RecordStore store;
        private final Watch watch;

        Listener(RecordAddress address) {
            store = RecordStore.open(address, Clock.systemUTC());
            PageReading reading = new PageReading(
                    store,
                    () -> CodingResources.load(null, false),
                    () -> article -> new ParsedArticle(article, List.of()),
                    2);
            watch = new Watch(
                    store,
                    () -> new WebReader("Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1"))),
                    reading,
                    new Watch.Settings(Duration.ofMinutes(15), FAST, new SkippedPause()),
                    Clock.systemUTC(),
                    new WatchListener() {
                        @Override
                        public void visited(Feed feed, int fresh) {}

                        @Override
                        public void failed(Feed feed, String reason) {}

                        @Override
                        public void moved(Feed feed, FeedAddress to) {}

                        @Override
                        public void merged(Feed feed, FeedAddress into) {}

                        @Override
                        public void paused(Feed feed, String reason) {}

                        @Override
                        public void read(FeedPage page, PageOutcome outcome) {
                            read.add(page.id());
                        }
                    });
            timetable = new Timetable(store.schedule(), Clock.systemUTC(), FAST, List.of(watch.chore()));
        }

        @Override
        public void close() {
            watch.stop();
            timetable.close();
            watch.close();
            store.close();
        }
    }
}
