package org.dateline.store.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.BrokenContent;
import org.dateline.store.ledger.BrokenEntry;
import org.dateline.store.ledger.Contents;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.RevisionCoded;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Proves that a record is what was written: each entry of the ledger has the hash that its content and the entry before
 * give it, the bytes that entries name have their digests, and the tables are those that follow from the ledger.
 */
public final class Verification {

    private static final String BYTES = "sha256:";

    private final Database database;
    private final UpkeepProgress progress;
    private final LedgerTable ledger = new LedgerTable();
    private final Contents contents = new Contents();

    public Verification(Database database, UpkeepProgress progress) {
        this.database = database;
        this.progress = progress;
    }

    /**
     * What was found.
     *
     * @param entries how many entries hold, from the first on
     * @param head hash of the last of them; null if there is none
     * @param faults what is wrong, the first broken entry first; empty if the record is whole
     */
    public record Result(int entries, @Nullable String head, List<String> faults) {

        public Result {
            faults = List.copyOf(faults);
        }

        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /**
     * Verifies the record.
     *
     * @param drawnAnew whether the tables are compared to what follows from the ledger, which takes as long as it took to
     *     write them; those that an earlier version drew, and that are drawn anew before they are used, are not
     */
    public Result run(boolean drawnAnew) {
        List<String> faults = new ArrayList<>();
        Entry[] last = new Entry[1];
        try {
            database.read(sql -> ledger.check(sql, entry -> {
                checkContent(sql, entry);
                last[0] = entry;
                if (entry.number() % 100 == 0) {
                    progress.reached("checking entries", entry.number(), ledger.count(sql));
                }
            }));
        } catch (RuntimeException e) {
            faults.add(Damage.of(e));
        }
        faults.addAll(structure());
        if (faults.isEmpty() && drawnAnew && isDrawnByUs()) {
            findOtherwiseDrawn().ifPresent(faults::add);
        }
        return new Result(last[0] == null ? 0 : last[0].number(), last[0] == null ? null : last[0].hash(), faults);
    }

    /** Tells whether an entry has a hash: whoever noted it once can tell that the ledger was not written anew since. */
    public boolean holds(String hash) {
        return database.read(sql -> ledger.hasHash(sql, hash));
    }

    /** An entry that names bytes must find them whole. */
    private void checkContent(DSLContext sql, Entry entry) {
        try {
            if (entry.kind() == EntryKind.REVISION) {
                contents.get(sql, entry.id().substring(BYTES.length()));
            } else if (entry.kind() == EntryKind.CODING) {
                contents.get(sql, EntryContent.read(entry, RevisionCoded.class).lines());
            }
        } catch (BrokenContent e) {
            throw new BrokenEntry(entry.number(), "the bytes that it names are not whole: " + e.getMessage());
        }
    }

    private List<String> structure() {
        try {
            return database.read(database.server()::findDamage);
        } catch (StoreFault e) {
            return List.of(Damage.of(e));
        }
    }

    private boolean isDrawnByUs() {
        return database.read(sql -> DrawnVersion.isOurs(sql, database.address()));
    }

    /** Draws all tables anew in a file beside and compares them. */
    private Optional<String> findOtherwiseDrawn() {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("dateline-verify");
            try (Database anew = Database.open(new RecordAddress(folder.resolve("anew.db"), null))) {
                new LedgerCopy(database, anew, progress).run();
                return new TableComparison(database, anew).findDifference();
            }
        } catch (IOException e) {
            throw new StoreFault(
                    StoreFault.Kind.FULL, System.getProperty("java.io.tmpdir"), "no room to draw tables: " + e, e);
        } catch (RuntimeException e) {
            return Optional.of(Damage.of(e));
        } finally {
            remove(folder);
        }
    }

    private static void remove(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            // It stays among the temporary files, which are cleared some day; what was found is told all the same.
            return;
        }
    }
}
