package org.dateline.store.derived;

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
import org.jooq.impl.DSL;

/** What is told of control and of flights, by lines that count. */
final class ToldLines {

    private final Tables tables;

    ToldLines(Tables tables) {
        this.tables = tables;
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
                (coding, number, telling) ->
                        ControlReport.of(coding, LineView.find(coding.controls(), ControlLine::line, number), telling));
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
                (coding, number, telling) -> DisplacementReport.of(
                        coding, LineView.find(coding.displacements(), DisplacementLine::line, number), telling));
    }

    /** How a report is made of a line. */
    private interface Reporting<T> {
        T report(Coding coding, int number, Telling telling);
    }

    private <T> List<T> read(LineKind kind, Condition condition, Reporting<T> reporting) {
        // Mapped behind the fetch: a connection reads one thing at a time.
        return tables.sql()
                .select(RECORD_LINE.LINES, RECORD_LINE.LINE)
                .select(TellingRow.COLUMNS)
                .from(TellingRow.LINES)
                .where(condition, RECORD_LINE.KIND.eq(kind.label()), RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                .orderBy(RECORD_LINE.ID)
                .fetch()
                .map(row -> {
                    Coding coding = tables.codings().get(tables.sql(), row.get(RECORD_LINE.LINES));
                    return reporting.report(
                            coding,
                            row.get(RECORD_LINE.LINE),
                            TellingRow.of(row).in(coding));
                });
    }
}
