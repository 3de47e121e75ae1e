package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.upkeep.UpkeepProgress;
import org.dateline.store.upkeep.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A byte of the file that is not what was written is found, or changes nothing that can be read. */
class FlippedBytesTest {

    /** How many bytes are flipped, each in a file of its own; by hand with {@code -Ddateline.flips=300}. */
    private static final int FLIPS = Integer.getInteger("dateline.flips", 60);

    private static final int ARTICLES = 12;

    @TempDir
    Path folder;

    private int opening;
    private int ledger;
    private int drawn;
    private int harmless;

    @Test
    void aFlippedByteIsFoundOrChangesNothing() throws IOException {
        RecordAddress address = NewRecords.inFile();
        ReadingProgram.read(address, ARTICLES);
        RecordExport whole = RecordExport.of(address);
        byte[] bytes = Files.readAllBytes(address.file());
        assertThat(address.file().resolveSibling("dateline.db-wal")).doesNotExist();
        Random random = new Random(Long.getLong("dateline.seed", 17));
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < FLIPS; i++) {
            int at = random.nextInt(bytes.length);
            byte[] damaged = bytes.clone();
            damaged[at] ^= (byte) (1 + random.nextInt(255));
            String flip = "byte " + at + " " + (bytes[at] & 0xff) + " to " + (damaged[at] & 0xff);
            examine(new RecordAddress(Files.write(folder.resolve("flip" + i + ".db"), damaged), null), whole)
                    .ifPresent(reason -> missed.add(flip + ": " + reason));
        }
        System.err.printf(
                "%d flips of %d bytes: %d found at opening, %d in the ledger or the file, %d in what follows from it,"
                        + " %d change nothing%n",
                FLIPS, bytes.length, opening, ledger, drawn, harmless);
        assertThat(missed).isEmpty();
        assertThat(ledger).isPositive();
        assertThat(harmless).isPositive();
    }

    /** What is wrong with the program, not with the file; empty if nothing. */
    private Optional<String> examine(RecordAddress address, RecordExport whole) {
        try (RecordStore store = RecordStore.openExisting(address, Clock.systemUTC())) {
            Verification verification = store.verification(UpkeepProgress.SILENT);
            if (!verification.run(false).isWhole()) {
                ledger++;
                return Optional.empty();
            }
            Optional<String> difference = difference(address, whole);
            boolean isWhole = verification.run(true).isWhole();
            drawn += isWhole ? 0 : 1;
            harmless += isWhole ? 1 : 0;
            return isWhole ? difference : Optional.empty();
        } catch (StoreFault fault) {
            opening++;
            return Optional.empty();
        } catch (RuntimeException fault) {
            return Optional.of(fault + " at " + fault.getStackTrace()[0]);
        }
    }

    private static Optional<String> difference(RecordAddress address, RecordExport whole) {
        try {
            return RecordExport.of(address).findDifference(whole);
        } catch (RuntimeException fault) {
            return Optional.of("cannot be read: " + fault);
        }
    }
}
