package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Outlet.OUTLET;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.revision.Revisions;
import org.dateline.core.record.Coding;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Where a line of the record is told, as far as tables tell it. */
public record TellingRow(
        String article, String revision, @Nullable String outlet, String voice) {

    /** The lines of the record with the tables that tell it. */
    public static final Table<?> LINES = RECORD_LINE
            .join(REVISION)
            .on(REVISION.ID.eq(RECORD_LINE.REVISION))
            .join(ARTICLE)
            .on(ARTICLE.ID.eq(REVISION.ARTICLE))
            .leftJoin(OUTLET)
            .on(OUTLET.ID.eq(REVISION.OUTLET));

    /** The columns that tell it. */
    public static final List<Field<?>> COLUMNS = List.of(ARTICLE.NAME, REVISION.SHA256, OUTLET.NAME, ARTICLE.VOICE);

    public static TellingRow of(Record row) {
        return new TellingRow(
                row.get(ARTICLE.NAME), row.get(REVISION.SHA256), row.get(OUTLET.NAME), row.get(ARTICLE.VOICE));
    }

    /** @param first the position of the first of the columns, from 1 */
    static TellingRow of(ResultSet row, int first) throws SQLException {
        return new TellingRow(
                row.getString(first), row.getString(first + 1), row.getString(first + 2), row.getString(first + 3));
    }

    /** @param coding the coding that holds the line */
    public Telling in(Coding coding) {
        return new Telling(
                article, revision, outlet, voice, Revisions.at(coding.article().publication()));
    }
}
