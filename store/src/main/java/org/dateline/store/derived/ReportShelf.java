package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.revision.Revisions;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;

/** The reports of events that count and happened, by the numbers of their lines, as corrected. */
final class ReportShelf {

    private final Tables tables;
    private final CorrectionBook corrections;
    private final Map<Integer, Optional<Report>> read = new HashMap<>();

    ReportShelf(Tables tables) {
        this.tables = tables;
        this.corrections = new CorrectionBook(tables);
    }

    /** The report of an event; empty if it does not count, or tells of nothing that happened. */
    Optional<Report> find(int line) {
        return read.computeIfAbsent(line, this::read);
    }

    private Optional<Report> read(int line) {
        return tables.sql()
                .select(RECORD_LINE.LINES, RECORD_LINE.LINE, ARTICLE.NAME, REVISION.SHA256, OUTLET.NAME, ARTICLE.VOICE)
                .from(RECORD_LINE)
                .join(REVISION)
                .on(REVISION.ID.eq(RECORD_LINE.REVISION))
                .join(ARTICLE)
                .on(ARTICLE.ID.eq(REVISION.ARTICLE))
                .leftJoin(OUTLET)
                .on(OUTLET.ID.eq(REVISION.OUTLET))
                .where(
                        RECORD_LINE.ID.eq(line),
                        RECORD_LINE.KIND.eq(LineKind.EVENT.label()),
                        RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                .fetchOptional()
                .map(row -> {
                    Coding coding = tables.codings().get(tables.sql(), row.value1());
                    Telling telling = new Telling(
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            Revisions.at(coding.article().publication()));
                    EventLine event = corrections.corrected(line, LineView.event(coding, row.value2()));
                    return Report.of(coding, event, telling);
                })
                .filter(Report::isOfHappening);
    }
}
