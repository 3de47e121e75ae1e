package org.dateline.store.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.MovingClock;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.upkeep.Backup;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts do not follow from the ledger, and are in no copy of a record. */
class AccountsApartTest {

    /** So many that their tables take more than a page each. */
    private static final int ACCOUNTS = 120;

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();

    private void record(RecordAddress address) {
        try (RecordStore store = RecordStore.open(address, clock)) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            ToldCrisis.of(3, 3).forEach(recorder::record);
            store.accounts().offerSetupCode(Hashes.secret("code"));
            for (int i = 0; i < ACCOUNTS; i++) {
                store.accounts().add(new AccountName("reader" + i), Role.VIEWER, Hashes.password("reader" + i));
                store.apiTokens().add("reader" + i, "script", Scope.READ, Hashes.secret("token" + i), null);
            }
        }
    }

    private void assertHoldsNone(RecordAddress copy) {
        try (RecordStore store = RecordStore.openExisting(copy, clock)) {
            assertThat(store.accounts().listAccounts()).isEmpty();
            assertThat(store.apiTokens().listTokens()).isEmpty();
            assertThat(store.accounts().isSetupCode(Hashes.secret("code"))).isFalse();
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
    }

    @BothDatabases
    void verifyDoesNotMindThem(RecordAddress address) {
        record(address);
        try (RecordStore store = RecordStore.openExisting(address, clock)) {
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
        }
    }

    @BothDatabases
    void theyStayWhenAllElseIsDrawnAnew(RecordAddress address) {
        record(address);
        RecordExport before = RecordExport.of(address);
        try (Database database = Database.openExisting(address)) {
            database.write(sql -> sql.execute("update drawn set version = 0"));
        }
        try (RecordStore store = RecordStore.openExisting(address, clock)) {
            assertThat(store.accounts().findSignIn("reader7").map(SignIn::password))
                    .contains(Hashes.password("reader7"));
            assertThat(store.apiTokens().use(Hashes.secret("token7"))).isPresent();
            assertThat(store.accounts().isSetupCode(Hashes.secret("code"))).isTrue();
        }
        assertThat(RecordExport.of(address).findDifference(before)).isEmpty();
    }

    @BothDatabases
    void aCopyHoldsNoneNorABitOfTheirHashes(RecordAddress address) throws IOException {
        record(address);
        Path file = folder.resolve("copy.db");
        try (RecordStore store = RecordStore.openExisting(address, clock)) {
            store.backUp(file, UpkeepProgress.SILENT);
            assertThat(store.accounts().listAccounts()).hasSize(ACCOUNTS);
        }
        assertHoldsNoTrace(file);
        assertHoldsNone(new RecordAddress(file, null));
        assertThat(RecordExport.of(new RecordAddress(file, null)).findDifference(RecordExport.of(address)))
                .isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.unfinished*");
    }

    /** Whoever copies the file itself copies the accounts; they do not come into a record that is made of it. */
    @Test
    void whatIsRestoredHoldsNoneEither() throws IOException {
        RecordAddress address = NewRecords.inFile();
        record(address);
        for (var restored : NewRecords.all()) {
            new Backup(UpkeepProgress.SILENT).restore(address.file(), restored.getPayload());
            assertHoldsNone(restored.getPayload());
        }
    }

    private static void assertHoldsNoTrace(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < ACCOUNTS; i++) {
            for (String secret : List.of(
                    Hashes.password("reader" + i).value().substring(6, 22),
                    Hashes.secret("token" + i).value().substring(0, 16),
                    "reader" + i)) {
                assertThat(bytes.contains(secret)).as(secret).isFalse();
            }
        }
        assertThat(bytes.contains(Hashes.secret("code").value())).isFalse();
    }
}
