package org.dateline.desk.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.schedule.Timetable;
import org.dateline.ingest.web.PublicAddresses;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.OwnJvm;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.PageCounts;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A watch that is killed at any moments, and begun again each time, loses nothing and reads nothing twice. */
class KilledWatchTest {

    private static final int OUTLETS = 8;
    private static final int EACH = 6;

    /** How often it is killed; by hand with {@code -Ddateline.kills=50}. */
    private static final int KILLS = Integer.getInteger("dateline.kills", 4);

    @TempDir
    Path folder;

    private final List<NewsSite> sites = new ArrayList<>();
    private final Random random = new Random(8);

    @AfterEach
    void close() {
        sites.forEach(NewsSite::close);
    }

    @Test
    void whateverItWasDoingIsDoneOnce() throws Exception {
        Path record = folder.resolve("dateline.db");
        RecordAddress address = new RecordAddress(record, null);
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            for (int i = 0; i < OUTLETS; i++) {
                NewsSite site = new NewsSite("Outlet" + i, NewsSite.Form.values()[i % 4]);
                sites.add(site);
                for (int article = 0; article < EACH; article++) {
                    site.article(EACH * i + article);
                }
                store.feeds().add(FeedAddress.find(site.at("/feed")).orElseThrow(), FeedFacts.NONE);
            }
        }
        for (int kill = 0; kill < KILLS; kill++) {
            Process watching = start(record);
            assertThat(watching.getInputStream().read()).as("it listens").isEqualTo('!');
            Thread.sleep(random.nextInt(1500));
            watching.destroyForcibly().waitFor();
        }
        Process last = start(record);
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            awaitAll(store);
        } finally {
            last.destroy();
            assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        assertAllOnce(address);
    }

    private static void awaitAll(RecordStore store) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (kept(store) < OUTLETS * EACH && System.nanoTime() < deadline) {
            Thread.sleep(50);
        }
    }

    private static int kept(RecordStore store) {
        return store.feedPages().counts().values().stream()
                .mapToInt(PageCounts::kept)
                .sum();
    }

    private void assertAllOnce(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            List<Integer> revisions = new ArrayList<>();
            store.queries().articles().read(RecordFilter.ALL, Page.first(1000), row -> revisions.add(row.revisions()));
            assertThat(revisions).hasSize(OUTLETS * EACH).containsOnly(1);
            assertThat(store.feeds().listFeeds())
                    .extracting(Feed::visits)
                    .allSatisfy(visits -> assertThat(visits.trouble()).isNull());
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
    }

    private static Process start(Path record) throws IOException {
        return OwnJvm.of(Program.class, List.of(), record)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Listens until it is ended, with a parser that finds no sentences. */
    static final class Program {

        private static final Timetable.Pace FAST =
                new Timetable.Pace(4, Duration.ofMillis(50), Duration.ofMillis(250), Duration.ofSeconds(30));

        private Program() {}

        public static void main(String[] arguments) throws InterruptedException {
            RecordStore store = RecordStore.open(new RecordAddress(Path.of(arguments[0]), null), Clock.systemUTC());
            PageReading reading = new PageReading(
                    store,
                    () -> CodingResources.load(null, false),
                    () -> article -> new ParsedArticle(article, List.of()),
                    2);
            Watch watch = new Watch(
                    store,
                    () -> new WebReader("Dateline/test", PublicAddresses.allowing(Set.of("127.0.0.1"))),
                    reading,
                    new Watch.Settings(Duration.ofMinutes(15), FAST, new SkippedPause()),
                    Clock.systemUTC(),
                    WatchListener.NONE);
            new Timetable(store.schedule(), Clock.systemUTC(), FAST, List.of(watch.chore())).start();
            System.out.print('!');
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
