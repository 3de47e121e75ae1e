package org.dateline.store.upkeep;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Function;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.LedgerTable;

/**
 * Copies of a record, in one file of SQLite whatever it is kept in. A copy is made while others read and write, and holds
 * what stood at one moment; of what does not follow from its ledger the feeds alone (see {@link ApartTables}).
 */
public final class Backup {

    private static final String UNFINISHED = ".unfinished";
    private static final String LOG = "-wal";

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
        return putInPlace(file, unfinished -> {
            if (!copyFile(database, unfinished)) {
                try (Database copy = Database.open(new RecordAddress(unfinished, null))) {
                    new LedgerCopy(database, copy, progress).run();
                }
            }
            return entries(unfinished);
        });
    }

    /**
     * Makes a record of a copy.
     *
     * @param to where; there must be no record yet
     * @return how many entries its ledger has
     * @throws StoreFault if the copy is not whole, or the record cannot be written
     */
    public int restore(Path file, RecordAddress to) {
        if (Files.notExists(file)) {
            throw new StoreFault(
                    StoreFault.Kind.MISSING, file.toString(), "no such file: there is no copy to restore", null);
        }
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
                putInPlace(to.file(), unfinished -> copyFile(copy, unfinished));
            } else {
                restore(copy, to);
            }
            return result.entries();
        }
    }

    /** @return false if the record is no file */
    private static boolean copyFile(Database from, Path to) {
        if (!from.copyTo(to)) {
            return false;
        }
        try (Database copy = Database.openExisting(new RecordAddress(to, null))) {
            ApartTables.erase(copy);
        }
        return true;
    }

    /** In one transaction, so that one who stops it leaves no record that looks whole and lacks its end. */
    private void restore(Database copy, RecordAddress to) {
        try (Database record = Database.open(to)) {
            record.write(target -> {
                if (new LedgerTable().count(target) > 0) {
                    throw new StoreFault(StoreFault.Kind.MISUSED, to.toString(), "holds a record already", null);
                }
                new LedgerCopy(copy, record, progress).run(target);
                return 0;
            });
        }
    }

    /** Has a file written beside its place, and puts it there when it is whole. */
    private static <T> T putInPlace(Path file, Function<Path, T> writing) {
        refuseExisting(file);
        Path unfinished = file.resolveSibling(file.getFileName() + UNFINISHED);
        try {
            remove(unfinished);
            T written = writing.apply(unfinished);
            move(unfinished, file);
            return written;
        } catch (IOException e) {
            throw new StoreFault(StoreFault.Kind.FULL, file.toString(), "cannot be written: " + e.getMessage(), e);
        } finally {
            remove(unfinished);
        }
    }

    /** Removes what is left of a copy that failed; where it cannot be, the next copy says so. */
    private static void remove(Path unfinished) {
        for (Path file : List.of(unfinished, companion(unfinished, LOG), companion(unfinished, "-shm"))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                continue;
            }
        }
    }

    private static Path companion(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
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

    /** A log that is left after closing holds pages that did not go into the file: on a full disk closing says nothing. */
    private static void move(Path from, Path to) throws IOException {
        Path log = companion(from, LOG);
        if (Files.exists(log) && Files.size(log) > 0) {
            throw new IOException("its last pages find no room");
        }
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
