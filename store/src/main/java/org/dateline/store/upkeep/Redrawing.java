package org.dateline.store.upkeep;

import static org.dateline.store.schema.tables.Content.CONTENT;
import static org.dateline.store.schema.tables.Drawn.DRAWN;
import static org.dateline.store.schema.tables.Ledger.LEDGER;

import java.util.Set;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText;
import org.dateline.store.database.StoreFault;
import org.dateline.store.derived.Projection;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.schema.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Draws the tables of a record anew where another version of the program drew them otherwise. It is one transaction: a
 * record is never half drawn, and who has it open meanwhile reads the tables as they were.
 */
public final class Redrawing {

    private static final Set<Table<?>> KEPT = Set.of(LEDGER, CONTENT, DRAWN);
    private static final String STEP = "drawing anew what follows from the ledger, as this version of Dateline does";

    private final Database database;
    private final Projection projection;
    private final UpkeepProgress progress;
    private final LedgerTable ledger = new LedgerTable();

    public Redrawing(Database database, Projection projection, UpkeepProgress progress) {
        this.database = database;
        this.projection = projection;
        this.progress = progress;
    }

    /**
     * Brings the tables up to date.
     *
     * @throws StoreFault if a later version of the program drew them, the ledger is not whole, or an earlier version drew
     *     them and they may not be written to
     */
    public void run() {
        if (database.read(this::isUpToDate)) {
            return;
        }
        if (!database.server().isWritable()) {
            throw new StoreFault(
                    StoreFault.Kind.FULL,
                    database.address().toString(),
                    "was drawn by an earlier version of this program, and may not be written to: copy it to where it may",
                    null);
        }
        // Another program may have drawn them since.
        database.write(sql -> isUpToDate(sql) ? 0 : draw(sql), projection::forget);
    }

    private boolean isUpToDate(DSLContext sql) {
        return DrawnVersion.isOurs(sql, database.address());
    }

    private int draw(DSLContext sql) {
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !KEPT.contains(table) && !ApartTables.hold(table))
                .forEach(table -> sql.deleteFrom(table).execute());
        for (FullText.Index index : FullText.Index.values()) {
            database.server().fullText().clear(sql, index);
        }
        projection.forget();
        int entries = ledger.count(sql);
        try {
            ledger.check(sql, entry -> {
                projection.apply(sql, entry);
                progress.reached(STEP, entry.number(), entries);
            });
        } catch (RuntimeException e) {
            throw new StoreFault(
                    StoreFault.Kind.DAMAGED, database.address().toString(), Damage.of(e) + "; see: dateline verify", e);
        }
        DrawnVersion.write(sql);
        return entries;
    }
}
