package org.dateline.store.query;

import static org.dateline.store.schema.tables.Correction.CORRECTION;

import java.util.List;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** Reads corrections. */
final class CorrectionDetails {

    private final DSLContext sql;
    private final LedgerTable ledger = new LedgerTable();

    CorrectionDetails(DSLContext sql) {
        this.sql = sql;
    }

    /** The corrections of a condition, the earliest first. */
    List<CorrectionDetail> get(Condition condition) {
        return sql
                .select(CORRECTION.ID, CORRECTION.NAME, CORRECTION.UNDONE)
                .from(CORRECTION)
                .where(condition)
                .orderBy(CORRECTION.ID)
                .fetch()
                .stream()
                .map(row -> detail(
                        row.value2(),
                        EntryContent.read(ledger.get(sql, row.value1()), Corrected.class),
                        row.value3() != 0))
                .toList();
    }

    private static CorrectionDetail detail(String id, Corrected corrected, boolean undone) {
        return new CorrectionDetail(
                id,
                corrected.change(),
                corrected.author(),
                corrected.reason(),
                corrected.events(),
                corrected.rest(),
                corrected.field(),
                corrected.value(),
                corrected.correction(),
                undone);
    }
}
