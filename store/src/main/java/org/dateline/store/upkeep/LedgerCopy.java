package org.dateline.store.upkeep;

import static org.dateline.store.schema.tables.Content.CONTENT;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.store.database.Database;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.Projection;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

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
        this.projection = new Projection(to.server().fullText(), codings, LikenessModel.load());
    }

    void run() {
        from.read(source -> {
            copyContents(source);
            copyEntries(source, ledger.count(source));
            return 0;
        });
    }

    private void copyContents(DSLContext source) {
        int after = 0;
        Integer last;
        do {
            int begin = after;
            last = to.<@Nullable Integer>write(target -> copyContents(source, target, begin));
            after = last == null ? after : last;
        } while (last != null);
    }

    /** @return the number of the last that was copied; null if there were none */
    private static @Nullable Integer copyContents(DSLContext source, DSLContext target, int after) {
        Integer last = null;
        for (var row : source.select(CONTENT.ID, CONTENT.SHA256, CONTENT.SIZE, CONTENT.PACKED)
                .from(CONTENT)
                .where(CONTENT.ID.gt(after))
                .orderBy(CONTENT.ID)
                .limit(PER_TRANSACTION)
                .fetch()) {
            target.insertInto(CONTENT)
                    .columns(CONTENT.ID, CONTENT.SHA256, CONTENT.SIZE, CONTENT.PACKED)
                    .values(row.value1(), row.value2(), row.value3(), row.value4())
                    .execute();
            last = row.value1();
        }
        return last;
    }

    private void copyEntries(DSLContext source, int all) {
        List<Entry> waiting = new ArrayList<>();
        ledger.each(source, 1, entry -> {
            waiting.add(entry);
            if (waiting.size() == PER_TRANSACTION) {
                draw(waiting);
                progress.reached(STEP, entry.number(), all);
                waiting.clear();
            }
        });
        draw(waiting);
    }

    private void draw(List<Entry> entries) {
        to.write(target -> {
            for (Entry entry : entries) {
                ledger.copy(target, entry);
                projection.apply(target, entry);
            }
            return 0;
        });
    }
}
