package org.dateline.desk.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.desk.coding.ReadingState.Stage;
import org.dateline.ingest.fault.Origin;
import org.dateline.store.database.StoreFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of readings that are stopped, with something that only seems to code. */
@Timeout(60)
class ReadingQueueTest {

    private static final ReadingInputs NOTHING = ReadingInputs.of(InputFiles.plain(List.of()));

    private final CountDownLatch coding = new CountDownLatch(1);
    private final CountDownLatch coded = new CountDownLatch(1);

    @Test
    void theArticleThatIsBeingCodedIsKept() throws Exception {
        AtomicBoolean kept = new AtomicBoolean();
        ReadingQueue queue = new ReadingQueue((inputs, reading) -> {
            reading.begin(OptionalLong.empty());
            reading.coding(Origin.of("story.txt"));
            coding.countDown();
            while (reading.goesOn()) {
                Thread.onSpinWait();
            }
            pause();
            kept.set(true);
        });
        submit(queue, () -> {});
        coding.await();
        queue.close();

        assertThat(kept).isTrue();
    }

    @Test
    void nothingIsWaitedForWhileModelsLoad() throws Exception {
        AtomicBoolean released = new AtomicBoolean();
        ReadingQueue queue = new ReadingQueue((inputs, reading) -> {
            coding.countDown();
            await(coded);
        });
        QueuedReading reading = submit(queue, () -> released.set(true));
        coding.await();
        queue.close();

        assertThat(reading.state().stage()).isEqualTo(Stage.STOPPING);
        assertThat(released).isTrue();
        coded.countDown();
    }

    @Test
    void whatIsNotToBeReadIsLetGoAtOnceAndNeverBegun() throws Exception {
        AtomicBoolean released = new AtomicBoolean();
        AtomicInteger begun = new AtomicInteger();
        try (ReadingQueue queue = new ReadingQueue((inputs, reading) -> {
            begun.incrementAndGet();
            coding.countDown();
            await(coded);
        })) {
            submit(queue, () -> {});
            coding.await();
            QueuedReading second = submit(queue, () -> released.set(true));
            second.stop();

            assertThat(second.state().stage()).isEqualTo(Stage.STOPPED);
            assertThat(released).isTrue();
            coded.countDown();
            CountDownLatch third = new CountDownLatch(1);
            submit(queue, third::countDown);
            third.await();
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void nobodyIsToldWhereTheRecordLiesOrWhatFailedInside() throws Exception {
        assertThat(failure(
                        new StoreFault(StoreFault.Kind.FULL, "/home/ana/dateline.db", "there is no space left", null)))
                .isEqualTo("The record: there is no space left.");
        assertThat(failure(new IllegalStateException("/home/ana"))).doesNotContain("ana", "Exception");
    }

    private static String failure(RuntimeException fault) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (ReadingQueue queue = new ReadingQueue((inputs, reading) -> {
            throw fault;
        })) {
            QueuedReading reading = submit(queue, over::countDown);
            over.await();
            return String.valueOf(reading.state().troubles().failure());
        }
    }

    private static QueuedReading submit(ReadingQueue queue, Runnable after) {
        return queue.submit("stories", NOTHING, ReadingListener.NONE, after).orElseThrow();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
