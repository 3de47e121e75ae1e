package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.List;
import java.util.Optional;
import org.dateline.store.database.FixedSql;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record, as its table has it.
 *
 * @param id the number of the row
 * @param name the id in the record
 * @param lines the number under which the coding is kept that holds it
 * @param line its number in that coding
 * @param lists the lists that it stands on
 * @param incident number of its incident; null if it has none
 */
record LineRow(
        int id,
        String name,
        LineKind kind,
        int revision,
        int lines,
        int line,
        int sortDay,
        Standing standing,
        String lists,
        @Nullable Integer incident) {

    private static final FixedSql OF_REVISION = FixedSql.of(DSL.select(
                    RECORD_LINE.ID,
                    RECORD_LINE.NAME,
                    RECORD_LINE.KIND,
                    RECORD_LINE.REVISION,
                    RECORD_LINE.LINES,
                    RECORD_LINE.LINE,
                    RECORD_LINE.SORT_DAY,
                    RECORD_LINE.STANDING,
                    RECORD_LINE.LISTS,
                    RECORD_LINE.INCIDENT)
            .from(RECORD_LINE)
            .where(RECORD_LINE.REVISION.eq(value(RECORD_LINE.REVISION)))
            .orderBy(RECORD_LINE.ID));

    /** The rows of a revision, by number. */
    static List<LineRow> list(DSLContext sql, int revision) {
        return OF_REVISION.list(
                sql,
                row -> new LineRow(
                        row.getInt(1),
                        row.getString(2),
                        LineKind.ofLabel(row.getString(3)),
                        row.getInt(4),
                        row.getInt(5),
                        row.getInt(6),
                        row.getInt(7),
                        Standing.ofLabel(row.getString(8)),
                        row.getString(9),
                        FixedSql.number(row, 10)),
                revision);
    }

    static Optional<LineRow> find(DSLContext sql, String name) {
        return sql.selectFrom(RECORD_LINE).where(RECORD_LINE.NAME.eq(name)).fetchOptional(LineRow::of);
    }

    private static LineRow of(Record row) {
        return new LineRow(
                row.get(RECORD_LINE.ID),
                row.get(RECORD_LINE.NAME),
                LineKind.ofLabel(row.get(RECORD_LINE.KIND)),
                row.get(RECORD_LINE.REVISION),
                row.get(RECORD_LINE.LINES),
                row.get(RECORD_LINE.LINE),
                row.get(RECORD_LINE.SORT_DAY),
                Standing.ofLabel(row.get(RECORD_LINE.STANDING)),
                row.get(RECORD_LINE.LISTS),
                row.get(RECORD_LINE.INCIDENT));
    }
}
