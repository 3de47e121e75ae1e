package org.dateline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Test;

/** The same articles give the same findings, in whatever order and by however many threads they are read. */
class AnyOrderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);
    /** By hand with {@code -Ddateline.orders=11}. */
    private static final int ORDERS = Integer.getInteger("dateline.orders", 3);

    private static final int ARTICLES = Integer.getInteger("dateline.articles", 40);

    private static final List<CodedCapture> CRISIS = ToldCrisis.of(1, ARTICLES);
    private static final SortedMap<String, String> IN_ORDER = findings(CRISIS);

    private static SortedMap<String, String> findings(List<CodedCapture> captures) {
        RecordAddress address = NewRecords.inFile();
        record(address, captures);
        return RecordExport.findings(address);
    }

    private static void record(RecordAddress address, List<CodedCapture> captures) {
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            captures.forEach(recorder::record);
        }
    }

    private static List<CodedCapture> shuffled(long seed) {
        List<CodedCapture> captures = new ArrayList<>(CRISIS);
        Collections.shuffle(captures, new Random(seed));
        return captures;
    }

    @BothDatabases
    void anyOrderGivesTheSameFindings(RecordAddress address) {
        record(address, shuffled(0));
        assertThat(RecordExport.findings(address)).isEqualTo(IN_ORDER);
    }

    @Test
    void manyOrdersGiveTheSameFindings() {
        for (int seed = 1; seed < ORDERS; seed++) {
            assertThat(findings(shuffled(seed))).as("order %d", seed).isEqualTo(IN_ORDER);
        }
    }

    @BothDatabases
    void manyThreadsGiveTheSameFindings(RecordAddress address) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (RecordStore store = RecordStore.open(address, CLOCK)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            List<Future<Kept>> recorded = new ArrayList<>();
            for (CodedCapture capture : shuffled(7)) {
                recorded.add(threads.submit(() -> recorder.record(capture)));
            }
            for (Future<Kept> done : recorded) {
                done.get();
            }
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        } finally {
            threads.shutdownNow();
        }
        assertThat(RecordExport.findings(address)).isEqualTo(IN_ORDER);
    }

    @BothDatabases
    void twoProgramsWriteBesideEachOther(RecordAddress address) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one = threads.submit(() -> record(address, shuffled(8)));
            Future<?> other = threads.submit(() -> record(address, shuffled(9)));
            one.get();
            other.get();
        } finally {
            threads.shutdownNow();
        }
        assertThat(RecordExport.findings(address)).isEqualTo(IN_ORDER);
    }
}
