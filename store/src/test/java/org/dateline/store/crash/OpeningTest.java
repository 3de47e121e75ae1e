package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.store.BothDatabases;
import org.dateline.store.NewRecords;
import org.dateline.store.PostgreSql;
import org.dateline.store.RecordExport;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.database.StoreFault.Kind;
import org.dateline.store.ledger.LedgerTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be at the address of a record that is none, or is one that several begin at once. */
class OpeningTest {

    private static final int OPENING = 5;

    @TempDir
    Path folder;

    private static StoreFault fault(ThrowingCallable opening) {
        StoreFault fault = catchThrowableOfType(StoreFault.class, opening);
        assertThat(fault).isNotNull();
        return fault;
    }

    private static void assertRefused(Path file, Kind kind, String reason) {
        RecordAddress address = new RecordAddress(file, null);
        for (ThrowingCallable opening :
                List.<ThrowingCallable>of(() -> Database.open(address), () -> Database.openExisting(address))) {
            StoreFault fault = fault(opening);
            assertThat(fault.kind()).as(fault.getMessage()).isEqualTo(kind);
            assertThat(fault).hasMessage(file + ": " + reason);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        byte[] bytes = new byte[20_000];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("picture.jpg"), bytes);
        assertRefused(file, Kind.DAMAGED, "is no record; a record is a file that dateline read begins");
        assertThat(file).hasBinaryContent(bytes);
        assertThat(folder).isDirectoryNotContaining("glob:**-wal");
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        Path file = folder.resolve("bookmarks.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table bookmark (id integer primary key, url text)");
        }
        byte[] bytes = Files.readAllBytes(file);
        assertRefused(file, Kind.DAMAGED, "is no record; it holds other tables");
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(folder, Kind.MISUSED, "is a folder; a record is a file");
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path file = folder.resolve("nowhere/dateline.db");
        assertThat(fault(() -> Database.open(new RecordAddress(file, null))))
                .hasMessage(file + ": cannot be opened; is the folder there, and may it be written to?");
    }

    @Test
    void anEmptyFileIsNoRecordAndOneCanBeBegunInIt() throws IOException {
        RecordAddress address = new RecordAddress(Files.createFile(folder.resolve("dateline.db")), null);
        assertThat(fault(() -> Database.openExisting(address)).kind()).isEqualTo(Kind.MISSING);
        assertThat(address.file()).isEmptyFile();
        ReadingProgram.read(address, 1);
        assertThat(RecordExport.of(address).entries()).isNotEmpty();
    }

    @BothDatabases
    void whereNothingIsNoRecordIsOpenedOrBegun(RecordAddress address) {
        for (int i = 0; i < 2; i++) {
            assertThat(fault(() -> Database.openExisting(address)).kind()).isEqualTo(Kind.MISSING);
        }
        if (address.file() != null) {
            assertThat(address.file()).doesNotExist();
        }
    }

    @BothDatabases
    void aRecordOfALaterVersionIsNotTouched(RecordAddress address) {
        ReadingProgram.read(address, 1);
        try (Database database = Database.openExisting(address)) {
            database.write(sql -> sql.execute("insert into schema_history (installed_rank, version, description, type,"
                    + " script, checksum, installed_by, installed_on, execution_time, success) select 90, '90',"
                    + " 'later', type, 'V90__later.sql', 7, installed_by, installed_on, 0, success"
                    + " from schema_history where version = '2'"));
        }
        StoreFault fault = fault(() -> Database.open(address));
        assertThat(fault.kind()).isEqualTo(Kind.LATER);
        assertThat(fault).hasMessage(address + ": was written by a later version of Dateline");
    }

    @BothDatabases
    void manyBeginOneRecordAtOnce(RecordAddress first) throws InterruptedException, ExecutionException {
        for (RecordAddress address : List.of(first, NewRecords.like(first), NewRecords.like(first))) {
            ExecutorService threads = Executors.newFixedThreadPool(OPENING);
            CyclicBarrier start = new CyclicBarrier(OPENING);
            List<Future<Integer>> opened = new ArrayList<>();
            for (int i = 0; i < OPENING; i++) {
                opened.add(threads.submit(() -> {
                    start.await();
                    try (Database database = Database.open(address)) {
                        return database.<Integer>read(new LedgerTable()::count);
                    }
                }));
            }
            for (Future<Integer> entries : opened) {
                assertThat(entries.get()).isZero();
            }
            threads.shutdown();
        }
    }

    @BothDatabases
    void twoProgramsBeginOneRecordAtOnce(RecordAddress address) throws Exception {
        List<Process> programs = List.of(ReadingProgram.start(address, 8), ReadingProgram.start(address, 8));
        for (Process program : programs) {
            assertThat(program.waitFor()).isZero();
        }
        RecordAddress alone = NewRecords.inFile();
        ReadingProgram.read(alone, 8);
        assertThat(RecordExport.of(address).findDifference(RecordExport.of(alone)))
                .isEmpty();
    }

    @Test
    void aHostThatIsNotThereIsNamed() {
        assertThat(fault(() -> Database.open(RecordAddress.of("postgresql://nowhere.invalid/record"))))
                .hasMessage("postgresql://nowhere.invalid/record: there is no host nowhere.invalid");
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        PostgreSql.server().ifPresent(server -> {
            String there = String.valueOf(server.newDatabase().url());
            StoreFault fault = fault(() -> Database.open(RecordAddress.of(there.replaceFirst("/record\\d+", "/none"))));
            assertThat(fault.kind()).isEqualTo(Kind.UNREACHABLE);
            assertThat(fault).hasMessageContaining("\"none\" does not exist");
        });
    }
}
