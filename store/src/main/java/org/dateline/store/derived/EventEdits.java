package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.store.database.FullText;
import org.jooq.DSLContext;

/** What analysts changed in events and in lines about control; reads only. One instance serves one transaction. */
public final class EventEdits {

    private final DSLContext sql;
    private final CorrectionBook corrections;

    public EventEdits(DSLContext sql, FullText words, Codings codings) {
        this.sql = sql;
        this.corrections = new CorrectionBook(Tables.of(sql, words, codings, new KnownNumbers()));
    }

    /** Those of some lines that have edits which count, by number. */
    public Set<Integer> edited(Collection<Integer> lines) {
        return sql.selectDistinct(CORRECTION_LINE.LINE)
                .from(CORRECTION_LINE)
                .join(CORRECTION)
                .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
                .where(
                        CORRECTION_LINE.LINE.in(lines),
                        CORRECTION_LINE.ROLE.eq(CorrectionBook.EDIT),
                        CORRECTION.UNDONE.eq(0))
                .fetchSet(CORRECTION_LINE.LINE);
    }

    /** An event as its edits leave it. */
    public EventLine corrected(int line, EventLine coded) {
        return corrections.corrected(line, coded);
    }

    /** A line about control as its edits leave it. */
    public ControlLine corrected(int line, ControlLine coded) {
        return corrections.corrected(line, coded);
    }

    /** The labels of the {@link org.dateline.core.ledger.correction.LineField}s that edits have set, sorted. */
    public List<String> fields(int line) {
        return List.copyOf(corrections.edited(line));
    }
}
