package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.CodedCapture;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;

/** Another program holds the record: whoever would write waits, and loses nothing when he waits in vain. */
class LockedRecordTest {

    private static final Patience SHORT = new Patience(Duration.ofMillis(400));
    private static final List<CodedCapture> CRISIS = ToldCrisis.of(3, 4);

    /** Holds the record in a transaction that writes, until it is let go. */
    private static final class OtherProgram implements AutoCloseable {
        private final Database database;
        private final CountDownLatch end = new CountDownLatch(1);
        private final CompletableFuture<Integer> transaction;

        OtherProgram(RecordAddress address) throws InterruptedException {
            CountDownLatch begun = new CountDownLatch(1);
            database = Database.open(address);
            transaction = CompletableFuture.supplyAsync(() -> database.<Integer>write(sql -> {
                sql.execute("update outlet set name = name");
                begun.countDown();
                try {
                    return end.await(1, TimeUnit.MINUTES) ? 1 : 0;
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }));
            begun.await();
        }

        void letGoAfter(long millis) {
            CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS).execute(end::countDown);
        }

        @Override
        public void close() {
            end.countDown();
            assertThat(transaction.join()).isEqualTo(1);
            database.close();
        }
    }

    @BothDatabases
    void aRecordThatIsHeldForLongIsTold(RecordAddress address) throws InterruptedException {
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC(), SHORT)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            recorder.record(CRISIS.get(0));
            try (OtherProgram other = new OtherProgram(address)) {
                assertThat(other.transaction).isNotDone();
                long begun = System.nanoTime();
                StoreFault fault = catchThrowableOfType(StoreFault.class, () -> recorder.record(CRISIS.get(1)));
                assertThat(fault.kind()).isEqualTo(StoreFault.Kind.LOCKED);
                assertThat(fault).hasMessage(address + ": another program is writing to it");
                assertThat(System.nanoTime() - begun).isGreaterThan(SHORT.most().toNanos());
                // Who reads waits for nobody.
                assertThat(recorder.isCoded(
                                "sha256:none",
                                CRISIS.get(0).coder(),
                                CRISIS.get(0).readAs()))
                        .isFalse();
            }
            CRISIS.forEach(recorder::record);
        }
        assertHoldsAll(address);
    }

    @BothDatabases
    void aRecordThatIsHeldShortlyIsWaitedFor(RecordAddress address) throws InterruptedException {
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            for (CodedCapture capture : CRISIS) {
                try (OtherProgram other = new OtherProgram(address)) {
                    other.letGoAfter(300);
                    recorder.record(capture);
                }
            }
        }
        assertHoldsAll(address);
    }

    private static void assertHoldsAll(RecordAddress address) {
        RecordAddress alone = NewRecords.inFile();
        try (RecordStore store = RecordStore.open(alone, Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            CRISIS.forEach(recorder::record);
        }
        assertThat(RecordExport.of(address).findDifference(RecordExport.of(alone)))
                .isEmpty();
    }
}
