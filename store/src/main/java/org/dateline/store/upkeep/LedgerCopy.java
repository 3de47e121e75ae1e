package org.dateline.store.upkeep;

import static org.dateline.store.schema.tables.Content.CONTENT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.store.database.Database;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.Projection;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.DSLContext;

/** Copies the ledger of a record, with the bytes that it names, into an empty one, and draws there what follows from it. */
final class LedgerCopy {

    private static final int PER_TRANSACTION = 500;
    private static final String STEP = "drawing what follows from the ledger";

    private final Database from;
    private final Database to;
    private final UpkeepProgress progress;
    private final LedgerTable ledger = new LedgerTable();
    private final Codings codings = new Codings();
    private final Projection projection;

    LedgerCopy(Database from, Database to, UpkeepProgress progress) {
        this.from = from;
        this.to = to;
        this.progress = progress;
        this.projection = new Projection(to.server().fullText(), codings, LikenessModel::load);
    }

    /** Copies in many transactions; what somebody stops is of no use. */
    void run() {
        run(writing -> to.write(target -> {
            writing.accept(target);
            return 0;
        }));
    }

    /** Copies in one transaction, which the caller has begun. */
    void run(DSLContext target) {
        run(writing -> writing.accept(target));
    }

    /** @param transactions runs each piece of writing, in one of its own or in one for all */
    private void run(Consumer<Consumer<DSLContext>> transactions) {
        from.read(source -> {
            copyContents(source, transactions);
            copyEntries(source, transactions);
            ApartTables.copy(source, transactions);
            transactions.accept(DrawnVersion::write);
            return 0;
        });
    }

    private static void copyContents(DSLContext source, Consumer<Consumer<DSLContext>> transactions) {
        int after = 0;
        while (true) {
            var page = source.select(CONTENT.ID, CONTENT.SHA256, CONTENT.SIZE, CONTENT.PACKED)
                    .from(CONTENT)
                    .where(CONTENT.ID.gt(after))
                    .orderBy(CONTENT.ID)
                    .limit(PER_TRANSACTION)
                    .fetch();
            if (page.isEmpty()) {
                return;
            }
            transactions.accept(target -> page.forEach(row -> target.insertInto(CONTENT)
                    .columns(CONTENT.ID, CONTENT.SHA256, CONTENT.SIZE, CONTENT.PACKED)
                    .values(row)
                    .execute()));
            after = page.get(page.size() - 1).value1();
        }
    }

    private void copyEntries(DSLContext source, Consumer<Consumer<DSLContext>> transactions) {
        int all = ledger.count(source);
        List<Entry> waiting = new ArrayList<>();
        ledger.each(source, 1, entry -> {
            waiting.add(entry);
            if (waiting.size() == PER_TRANSACTION) {
                transactions.accept(target -> draw(target, waiting));
                progress.reached(STEP, entry.number(), all);
                waiting.clear();
            }
        });
        transactions.accept(target -> draw(target, waiting));
    }

    private void draw(DSLContext target, List<Entry> entries) {
        for (Entry entry : entries) {
            ledger.copy(target, entry);
            projection.apply(target, entry);
        }
    }
}
