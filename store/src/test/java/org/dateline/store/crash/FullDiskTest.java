package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.CodedCapture;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Test;

/** On a disk that is full nothing is lost and nothing half; when there is room again it goes on. */
class FullDiskTest {

    /** How many sizes of disk are tried; by hand with {@code -Ddateline.disks=40}. */
    private static final int DISKS = Integer.getInteger("dateline.disks", 5);

    private static final int SMALLEST = 40;
    private static final int ROOM = 64 * 1024;
    private static final int ARTICLES = 30;

    private static RecordStore open(RecordAddress address) {
        return RecordStore.open(address, Clock.systemUTC());
    }

    private static List<Integer> sizes(int largest) {
        List<Integer> sizes = new ArrayList<>();
        for (int i = 0; i < DISKS; i++) {
            sizes.add(SMALLEST + (largest - SMALLEST) * i / DISKS);
        }
        return sizes;
    }

    private static void assertWholeOrFull(RecordAddress address) {
        try (RecordStore store = open(address)) {
            assertThat(store.verification(UpkeepProgress.SILENT).run(false).faults())
                    .isEmpty();
        } catch (StoreFault fault) {
            assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(StoreFault.Kind.FULL);
        }
    }

    private static int entries(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(new LedgerTable()::count);
        }
    }

    @Test
    void aReadingThatFillsTheDiskGoesOnWhenThereIsRoom() throws IOException {
        RecordAddress undisturbed = NewRecords.inFile();
        ReadingProgram.read(undisturbed, ARTICLES);
        RecordExport whole = RecordExport.of(undisturbed);
        int filled = 0;
        for (int size : sizes(5000)) {
            Optional<SmallDisk> mounted = SmallDisk.mount(size);
            if (mounted.isEmpty()) {
                return;
            }
            try (SmallDisk disk = mounted.get()) {
                RecordAddress address = new RecordAddress(disk.folder().resolve("dateline.db"), null);
                StoreFault fault = catchThrowableOfType(StoreFault.class, () -> ReadingProgram.read(address, ARTICLES));
                if (fault != null) {
                    filled++;
                    assertThat(fault.kind())
                            .as("%d KiB: %s", size, fault.getMessage())
                            .isEqualTo(StoreFault.Kind.FULL);
                    assertWholeOrFull(address);
                    disk.resize(ROOM);
                    ReadingProgram.read(address, ARTICLES);
                }
                assertThat(RecordExport.of(address).findDifference(whole)).isEmpty();
            }
        }
        assertThat(filled).isGreaterThan(DISKS / 2);
    }

    /** SQLite says nothing when the log finds no room in the file: it stays the log, until there is room. */
    @Test
    void aDiskThatIsFullWhenTheLogIsWrittenToTheFileLosesNothing() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(ROOM);
        if (mounted.isEmpty()) {
            return;
        }
        List<CodedCapture> crisis = ToldCrisis.of(6, 12);
        try (SmallDisk disk = mounted.get()) {
            RecordAddress address = new RecordAddress(disk.folder().resolve("dateline.db"), null);
            Path ballast;
            try (RecordStore store = open(address)) {
                ArticleRecorder recorder = store.articles(store.begin("read", null));
                crisis.forEach(recorder::record);
                assertThat(Files.size(address.file())).isLessThan(Files.size(log(address)));
                ballast = disk.fill();
                assertThat(catchThrowableOfType(
                                StoreFault.class,
                                () -> recorder.record(ToldCrisis.of(7, 1).get(0))))
                        .extracting(StoreFault::kind)
                        .isEqualTo(StoreFault.Kind.FULL);
            }
            assertThat(log(address)).isNotEmptyFile();
            assertWholeOrFull(address);
            Files.delete(ballast);
            RecordAddress alone = NewRecords.inFile();
            try (RecordStore store = open(alone)) {
                ArticleRecorder recorder = store.articles(store.begin("read", null));
                crisis.forEach(recorder::record);
            }
            assertThat(RecordExport.of(address).findDifference(RecordExport.of(alone)))
                    .isEmpty();
            assertThat(log(address)).doesNotExist();
        }
    }

    private static Path log(RecordAddress address) {
        return address.file().resolveSibling("dateline.db-wal");
    }

    @BothDatabases
    void aCopyIsWholeOrIsNotThere(RecordAddress address) throws IOException {
        ReadingProgram.read(address, ARTICLES);
        int entries = entries(address);
        int whole = 0;
        for (int size : sizes(address.isPostgreSql() ? 6000 : 900)) {
            Optional<SmallDisk> mounted = SmallDisk.mount(size);
            if (mounted.isEmpty()) {
                return;
            }
            try (SmallDisk disk = mounted.get()) {
                Path file = disk.folder().resolve("copy.db");
                StoreFault fault;
                try (RecordStore store = open(address)) {
                    fault = catchThrowableOfType(StoreFault.class, () -> store.backUp(file, UpkeepProgress.SILENT));
                }
                try (Stream<Path> left = Files.list(disk.folder())) {
                    assertThat(left).containsExactlyElementsOf(fault == null ? List.of(file) : List.of());
                }
                if (fault == null) {
                    whole++;
                    disk.resize(ROOM);
                    assertThat(entries(new RecordAddress(file, null))).isEqualTo(entries);
                } else {
                    assertThat(fault.kind())
                            .as("%d KiB: %s", size, fault.getMessage())
                            .isEqualTo(StoreFault.Kind.FULL);
                    assertThat(fault).hasMessageStartingWith(file.toString());
                }
            }
        }
        assertThat(whole).isBetween(DISKS < 10 ? 0 : 1, DISKS - 1);
    }

    @Test
    void aDiskThatMayNotBeWrittenToIsTold() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(ROOM);
        if (mounted.isEmpty()) {
            return;
        }
        try (SmallDisk disk = mounted.get()) {
            RecordAddress address = new RecordAddress(disk.folder().resolve("dateline.db"), null);
            ReadingProgram.read(address, 1);
            byte[] bytes = Files.readAllBytes(address.file());
            disk.makeReadOnly();
            StoreFault fault = catchThrowableOfType(StoreFault.class, () -> ReadingProgram.read(address, 2));
            assertThat(fault).hasMessage(address + ": may not be written to");
            assertThat(address.file()).hasBinaryContent(bytes);
        }
    }
}
