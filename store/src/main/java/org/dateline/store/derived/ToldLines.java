package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;
import static org.dateline.store.schema.tables.Posting.POSTING;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.List;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** What is told of control and of flights, by lines that count. */
final class ToldLines {

    private static final Field<Boolean> EDITED = DSL.field(DSL.exists(DSL.selectOne()
            .from(CORRECTION_LINE)
            .join(CORRECTION)
            .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
            .where(
                    CORRECTION_LINE.LINE.eq(RECORD_LINE.ID),
                    CORRECTION_LINE.ROLE.eq(CorrectionBook.EDIT),
                    CORRECTION.UNDONE.eq(0))));

    private final Tables tables;
    private final CorrectionBook corrections;

    ToldLines(Tables tables) {
        this.tables = tables;
        this.corrections = new CorrectionBook(tables);
    }

    /** All that is told of control in the revisions with a line on a list. */
    List<ControlReport> control(String list) {
        var own = RECORD_LINE.as("own");
        return read(
                LineKind.CONTROL,
                RECORD_LINE.REVISION.in(DSL.select(own.REVISION)
                        .from(own)
                        .join(POSTING)
                        .on(POSTING.ITEM.eq(own.ID))
                        .join(POSTING_LIST)
                        .on(POSTING_LIST.ID.eq(POSTING.LIST))
                        .where(POSTING_LIST.NAME.eq(list))),
                (coding, line, telling) -> {
                    ControlLine coded = LineView.find(coding.controls(), ControlLine::line, line.number());
                    return ControlReport.of(
                            coding, line.edited() ? corrections.corrected(line.id(), coded) : coded, telling);
                });
    }

    /** What the lines on a list tell of flights. */
    List<DisplacementReport> displacements(String list) {
        return read(
                LineKind.DISPLACEMENT,
                RECORD_LINE.ID.in(DSL.select(POSTING.ITEM)
                        .from(POSTING)
                        .join(POSTING_LIST)
                        .on(POSTING_LIST.ID.eq(POSTING.LIST))
                        .where(POSTING_LIST.NAME.eq(list))),
                (coding, line, telling) -> DisplacementReport.of(
                        coding, LineView.find(coding.displacements(), DisplacementLine::line, line.number()), telling));
    }

    /**
     * A line.
     *
     * @param id the number of its row
     * @param number its number in its coding
     * @param edited whether an analyst gave a field of it another value
     */
    private record Line(int id, int number, boolean edited) {}

    /** How a report is made of a line. */
    private interface Reporting<T> {
        T report(Coding coding, Line line, Telling telling);
    }

    private <T> List<T> read(LineKind kind, Condition condition, Reporting<T> reporting) {
        // Mapped behind the fetch: a connection reads one thing at a time.
        return tables.sql()
                .select(RECORD_LINE.LINES, RECORD_LINE.LINE, RECORD_LINE.ID, EDITED)
                .select(TellingRow.COLUMNS)
                .from(TellingRow.LINES)
                .where(condition, RECORD_LINE.KIND.eq(kind.label()), RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                .orderBy(RECORD_LINE.ID)
                .fetch()
                .map(row -> {
                    Coding coding = tables.codings().get(tables.sql(), row.get(RECORD_LINE.LINES));
                    return reporting.report(
                            coding,
                            new Line(row.get(RECORD_LINE.ID), row.get(RECORD_LINE.LINE), row.get(EDITED)),
                            TellingRow.of(row).in(coding));
                });
    }
}
