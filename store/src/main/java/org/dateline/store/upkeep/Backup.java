package org.dateline.store.upkeep;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.LedgerTable;

/**
 * Copies of a record, in one file of SQLite whatever it is kept in. A copy is made while others read and write, and holds
 * what stood at one moment.
 */
public final class Backup {

    private static final String UNFINISHED = ".unfinished";

    private final UpkeepProgress progress;

    public Backup(UpkeepProgress progress) {
        this.progress = progress;
    }

    /**
     * Writes a copy.
     *
     * @param file where; there must be none yet
     * @return how many entries its ledger has
     * @throws StoreFault if it cannot be written
     */
    public int backUp(Database database, Path file) {
        refuseExisting(file);
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            Files.deleteIfExists(unfinished);
            if (!database.copyTo(unfinished)) {
                try (Database copy = Database.open(new RecordAddress(unfinished, null))) {
                    new LedgerCopy(database, copy, progress).run();
                }
            }
            int entries = entries(unfinished);
            move(unfinished, file);
            return entries;
        } catch (IOException e) {
            throw new StoreFault(StoreFault.Kind.FULL, file.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }

    /**
     * Makes a record of a copy.
     *
     * @param to where; there must be no record yet
     * @return how many entries its ledger has
     * @throws StoreFault if the copy is not whole, or the record cannot be written
     */
    public int restore(Path file, RecordAddress to) {
        RecordAddress from = new RecordAddress(file, null);
        try (Database copy = Database.openExisting(from)) {
            Verification.Result result = new Verification(copy, progress).run(false);
            if (!result.isWhole()) {
                throw new StoreFault(
                        StoreFault.Kind.DAMAGED,
                        file.toString(),
                        result.faults().get(0),
                        null);
            }
            if (to.file() != null) {
                restore(copy, to.file());
            } else {
                restore(copy, to);
            }
            return result.entries();
        }
    }

    private static void restore(Database copy, Path to) {
        refuseExisting(to);
        Path unfinished = to.resolveSibling(to.getFileName() + UNFINISHED);
        try {
            Files.deleteIfExists(unfinished);
            copy.copyTo(unfinished);
            move(unfinished, to);
        } catch (IOException e) {
            throw new StoreFault(StoreFault.Kind.FULL, to.toString(), "cannot be written: " + e.getMessage(), e);
        }
    }

    private void restore(Database copy, RecordAddress to) {
        try (Database record = Database.open(to)) {
            if (record.<Integer>read(new LedgerTable()::count) > 0) {
                throw new StoreFault(StoreFault.Kind.MISUSED, to.toString(), "holds a record already", null);
            }
            new LedgerCopy(copy, record, progress).run();
        }
    }

    private static void refuseExisting(Path file) {
        if (Files.exists(file)) {
            throw new StoreFault(StoreFault.Kind.MISUSED, file.toString(), "is there already", null);
        }
    }

    private static int entries(Path file) {
        try (Database copy = Database.openExisting(new RecordAddress(file, null))) {
            return copy.read(new LedgerTable()::count);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        for (String companion : new String[] {"-wal", "-shm"}) {
            Files.deleteIfExists(from.resolveSibling(from.getFileName() + companion));
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
