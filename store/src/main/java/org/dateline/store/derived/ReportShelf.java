package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.jooq.impl.DSL.inline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.ledger.incident.ArticleReports;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;
import org.dateline.store.database.FixedSql;
import org.jooq.impl.DSL;

/** The reports of events that count and happened, by the numbers of their lines, as corrected. */
final class ReportShelf {

    private static final FixedSql TOLD = FixedSql.of(DSL.select(RECORD_LINE.LINES, RECORD_LINE.LINE)
            .select(TellingRow.COLUMNS)
            .from(TellingRow.LINES)
            .where(
                    RECORD_LINE.ID.eq(value(RECORD_LINE.ID)),
                    RECORD_LINE.KIND.eq(inline(LineKind.EVENT.label())),
                    RECORD_LINE.STANDING.eq(inline(Standing.LIVE.label()))));

    private final Tables tables;
    private final CorrectionBook corrections;
    private final Map<Integer, Optional<Report>> read = new HashMap<>();
    private final Map<Integer, ArticleReports> articles = new HashMap<>();

    ReportShelf(Tables tables) {
        this.tables = tables;
        this.corrections = new CorrectionBook(tables);
    }

    /** The report of an event; empty if it does not count, or tells of nothing that happened. */
    Optional<Report> find(int line) {
        return read.computeIfAbsent(line, this::read);
    }

    /** Where an event is told. */
    private record Row(int lines, int line, TellingRow told) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getInt(1), row.getInt(2), TellingRow.of(row, 3));
        }
    }

    private Optional<Report> read(int line) {
        return TOLD.find(tables.sql(), Row::of, line)
                .map(row -> {
                    Coding coding = tables.codings().get(tables.sql(), row.lines());
                    EventLine event = corrections.corrected(line, LineView.event(coding, row.line()));
                    return articles.computeIfAbsent(row.lines(), any -> new ArticleReports(coding))
                            .of(event, row.told().in(coding));
                })
                .filter(Report::isOfHappening);
    }
}
