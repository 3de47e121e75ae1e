package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.CodedCapture;
import org.dateline.store.NewRecords;
import org.dateline.store.PostgreSql;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.upkeep.Backup;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that is made while somebody reads articles holds what stood at one moment, wherever it is restored. */
class BackupWhileReadingTest {

    private static final List<CodedCapture> CRISIS = ToldCrisis.of(4, 24);

    @TempDir
    Path folder;

    private static void read(RecordStore store, Runnable afterEach) {
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (CodedCapture capture : CRISIS) {
            recorder.record(capture);
            afterEach.run();
        }
    }

    private static List<Entry> ledger(RecordAddress address) {
        List<Entry> entries = new ArrayList<>();
        try (Database database = Database.openExisting(address)) {
            database.read(sql -> {
                new LedgerTable().each(sql, 1, entries::add);
                return 0;
            });
        }
        return entries;
    }

    @BothDatabases
    void aCopyIsABeginningOfTheRecordAndCanBeGoneOnWith(RecordAddress address) throws InterruptedException {
        Path file = folder.resolve("copy.db");
        CountDownLatch some = new CountDownLatch(5);
        CountDownLatch copied = new CountDownLatch(1);
        AtomicInteger recorded = new AtomicInteger();
        CompletableFuture<Void> reading;
        int entries;
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            reading = CompletableFuture.runAsync(() -> read(store, () -> {
                some.countDown();
                // The last article comes when the copy is made, however fast the others are read.
                if (recorded.incrementAndGet() == CRISIS.size() - 1) {
                    await(copied);
                }
            }));
            some.await();
            try {
                entries = store.backUp(file, UpkeepProgress.SILENT);
                assertThat(reading).isNotDone();
            } finally {
                copied.countDown();
            }
            reading.join();
        }
        List<Entry> ledger = ledger(address);
        assertThat(entries).isBetween(15, ledger.size() - 1);

        List<RecordAddress> elsewhere =
                NewRecords.all().stream().map(Named::getPayload).toList();
        for (RecordAddress restored : elsewhere) {
            assertThat(new Backup(UpkeepProgress.SILENT).restore(file, restored))
                    .isEqualTo(entries);
            assertThat(ledger(restored)).isEqualTo(ledger.subList(0, entries));
            try (RecordStore store = RecordStore.openExisting(restored, Clock.systemUTC())) {
                assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                        .isEmpty();
                read(store, () -> {});
            }
            assertThat(RecordExport.of(restored).findDifference(RecordExport.of(address)))
                    .isEmpty();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished*");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @BothDatabases
    void nothingIsRestoredOverARecord(RecordAddress address) {
        Path file = folder.resolve("copy.db");
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            read(store, () -> {});
            store.backUp(file, UpkeepProgress.SILENT);
        }
        List<Entry> ledger = ledger(address);
        StoreFault fault =
                catchThrowableOfType(StoreFault.class, () -> new Backup(UpkeepProgress.SILENT).restore(file, address));
        assertThat(fault.kind()).isEqualTo(StoreFault.Kind.MISUSED);
        assertThat(ledger(address)).isEqualTo(ledger);
    }

    @BothDatabases
    void aFolderThatIsNotThereIsTold(RecordAddress address) {
        Path file = folder.resolve("nowhere/copy.db");
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            StoreFault fault = catchThrowableOfType(StoreFault.class, () -> store.backUp(file, UpkeepProgress.SILENT));
            assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(StoreFault.Kind.MISSING);
            assertThat(fault).hasMessageStartingWith(file.toString());
        }
    }

    @Test
    void aRestoringThatFailsInTheMiddleLeavesNoRecord() {
        PostgreSql.server().ifPresent(server -> {
            Path file = folder.resolve("copy.db");
            RecordAddress original = NewRecords.inFile();
            try (RecordStore store = RecordStore.open(original, Clock.systemUTC())) {
                read(store, () -> {});
                store.backUp(file, UpkeepProgress.SILENT);
            }
            List<Entry> ledger = ledger(original);
            RecordAddress address = server.newDatabase();
            // The last entry finds no room: what was drawn of the others must go too.
            change(address, "alter table ledger add constraint room check (seq < " + ledger.size() + ")");
            Backup backup = new Backup(UpkeepProgress.SILENT);
            assertThat(catchThrowableOfType(StoreFault.class, () -> backup.restore(file, address)))
                    .isNotNull();
            assertThat(ledger(address)).isEmpty();
            change(address, "alter table ledger drop constraint room");
            backup.restore(file, address);
            assertThat(ledger(address)).isEqualTo(ledger);
        });
    }

    private static void change(RecordAddress address, String statement) {
        try (Database database = Database.open(address)) {
            database.write(sql -> sql.execute(statement));
        }
    }
}
