package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.store.NewRecords;
import org.dateline.store.PostgreSql;
import org.dateline.store.RecordExport;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.LedgerTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that stops in the middle of a reading, as in a crash, and begins again. */
class StoppedServerTest {

    private static final int ARTICLES = 150;
    private static RecordExport whole;

    private PostgreSql server;
    private final CountDownLatch last = new CountDownLatch(1);
    private boolean isStopped;

    @BeforeAll
    static void readUndisturbed() {
        RecordAddress address = NewRecords.inFile();
        ReadingProgram.read(address, ARTICLES);
        whole = RecordExport.of(address);
    }

    @BeforeEach
    void find() {
        assumeTrue(PostgreSql.server().isPresent(), "PostgreSQL is not installed");
        server = PostgreSql.server().get();
    }

    @AfterEach
    void leaveItRunning() {
        last.countDown();
        if (isStopped) {
            begin();
        }
    }

    /** Reads; the last article only when it may, so that no reading is over before the server stops. */
    private CompletableFuture<Void> read(RecordAddress address, Patience patience) {
        return CompletableFuture.runAsync(() -> ReadingProgram.read(address, ARTICLES, patience, () -> {
            try {
                last.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    private void stop() {
        server.stop();
        isStopped = true;
    }

    private void begin() {
        server.begin();
        isStopped = false;
    }

    @Test
    void aReadingWaitsForTheServerAndGoesOn() throws InterruptedException {
        RecordAddress address = server.newDatabase();
        CompletableFuture<Void> reading = read(address, Patience.USUAL);
        for (int entries = 10; entries <= 40; entries += 15) {
            awaitEntries(address, entries);
            stop();
            TimeUnit.MILLISECONDS.sleep(300);
            assertThat(reading).isNotDone();
            begin();
        }
        last.countDown();
        reading.join();
        assertThat(RecordExport.of(address).findDifference(whole)).isEmpty();
    }

    @Test
    void aReadingWithoutPatienceEndsWithAFaultAndIsGoneOnWith() throws InterruptedException {
        RecordAddress address = server.newDatabase();
        CompletableFuture<Void> reading = read(address, new Patience(Duration.ZERO));
        awaitEntries(address, 20);
        stop();
        last.countDown();
        assertThatThrownBy(reading::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.UNREACHABLE));
        begin();
        ReadingProgram.read(address, ARTICLES);
        assertThat(RecordExport.of(address).findDifference(whole)).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsToldAtOnceWhenARecordIsOpened() {
        RecordAddress address = server.newDatabase();
        stop();
        assertThatThrownBy(() -> Database.open(address))
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.kind()).isEqualTo(StoreFault.Kind.UNREACHABLE));
    }

    private static void awaitEntries(RecordAddress address, int number) throws InterruptedException {
        for (int tries = 0; tries < 600; tries++) {
            if (entries(address) >= number) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("the reading does not come on");
    }

    private static int entries(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(new LedgerTable()::count);
        } catch (StoreFault none) {
            return 0;
        }
    }
}
