package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A record on a disk that may not be written to. */
class SealedRecordTest {

    /** Of the sixth migration and those after it. */
    private static final List<String> LATER_TABLES = List.of(
            "account",
            "api_token",
            "setup_code",
            "feed",
            "feed_page",
            "quiet_host",
            "subscription",
            "delivery",
            "told_item",
            "scheduled_task");

    private static final int ARTICLES = 4;
    private static final int ROOM = 6000;

    @TempDir
    Path folder;

    private static RecordAddress on(SmallDisk disk) {
        return new RecordAddress(disk.folder().resolve("a record?.db"), null);
    }

    private static RecordStore open(RecordAddress address) {
        return RecordStore.openExisting(address, Clock.systemUTC());
    }

    @Test
    void isReadVerifiedAndCopiedButNotWritten() {
        Optional<SmallDisk> mounted = SmallDisk.mount(ROOM);
        if (mounted.isEmpty()) {
            return;
        }
        try (SmallDisk disk = mounted.get()) {
            RecordAddress sealed = on(disk);
            ReadingProgram.read(sealed, ARTICLES);
            RecordExport before = RecordExport.of(sealed);
            disk.makeReadOnly();

            RecordAddress copy = new RecordAddress(folder.resolve("copy.db"), null);
            try (RecordStore store = open(sealed)) {
                assertThat(store.overview().counts()).containsEntry("articles", ARTICLES);
                assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                        .isEmpty();
                store.backUp(copy.file(), UpkeepProgress.SILENT);
            }
            assertThat(RecordExport.of(sealed).findDifference(before)).isEmpty();
            assertThat(RecordExport.of(copy).findDifference(before)).isEmpty();
            assertThat(disk.folder()).isDirectoryNotContaining("glob:**.db-*");

            StoreFault fault = catchThrowableOfType(StoreFault.class, () -> ReadingProgram.read(sealed, 3 * ARTICLES));
            assertThat(fault.kind()).isEqualTo(StoreFault.Kind.FULL);
            assertThat(fault).hasMessage(sealed + ": may not be written to");
        }
    }

    @Test
    void isRefusedWhereAnEarlierVersionMadeItsTables() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(ROOM);
        if (mounted.isEmpty()) {
            return;
        }
        try (SmallDisk disk = mounted.get()) {
            RecordAddress sealed = on(disk);
            ReadingProgram.read(sealed, ARTICLES);
            try (Database database = Database.openExisting(sealed)) {
                database.write(sql -> {
                    LATER_TABLES.forEach(table -> sql.execute("drop table " + table));
                    return sql.execute("delete from schema_history where cast(version as integer) >= 6");
                });
            }
            disk.makeReadOnly();
            StoreFault fault = catchThrowableOfType(StoreFault.class, () -> open(sealed));
            assertThat(fault.kind()).isEqualTo(StoreFault.Kind.FULL);
            assertThat(fault).hasMessageContaining("may not be written to");

            Path copy = Files.copy(Path.of(sealed.toString()), folder.resolve("copied.db"));
            try (RecordStore store = open(new RecordAddress(copy, null))) {
                assertThat(store.overview().counts()).containsEntry("articles", ARTICLES);
            }
        }
    }

    /** Puts on the disk what a program leaves that is killed: the file, its log, and the index of the log if asked. */
    private void leaveWithLog(RecordAddress sealed, List<String> endings) throws IOException {
        RecordAddress live = new RecordAddress(folder.resolve("live.db"), null);
        try (RecordStore store = RecordStore.open(live, Clock.systemUTC())) {
            ToldCrisis.of(1, ARTICLES).forEach(store.articles(store.begin("read", null))::record);
            for (String ending : endings) {
                Files.copy(Path.of(live.file() + ending), Path.of(sealed.file() + ending));
            }
        }
    }

    @Test
    void isRefusedWhereItsLastPagesStandBesideIt() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(ROOM);
        if (mounted.isEmpty()) {
            return;
        }
        try (SmallDisk disk = mounted.get()) {
            RecordAddress sealed = on(disk);
            leaveWithLog(sealed, List.of("", "-wal"));
            disk.makeReadOnly();
            StoreFault fault = catchThrowableOfType(StoreFault.class, () -> open(sealed));
            assertThat(fault)
                    .hasMessage(sealed + ": may not be written to, and what was written to it last still stands in "
                            + sealed + "-wal: copy both to a folder that may be written to");
        }
    }

    @Test
    void isReadWithItsLogWhereThatHasItsIndex() throws IOException {
        Optional<SmallDisk> mounted = SmallDisk.mount(ROOM);
        if (mounted.isEmpty()) {
            return;
        }
        try (SmallDisk disk = mounted.get()) {
            RecordAddress sealed = on(disk);
            leaveWithLog(sealed, List.of("", "-wal", "-shm"));
            disk.makeReadOnly();
            try (RecordStore store = open(sealed)) {
                assertThat(store.overview().counts()).containsEntry("articles", ARTICLES);
            }
        }
    }
}
