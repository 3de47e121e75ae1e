package org.dateline.store.derived;

import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
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

    /** The rows of a condition, by number. */
    static List<LineRow> list(DSLContext sql, Condition condition) {
        return sql.selectFrom(RECORD_LINE)
                .where(condition)
                .orderBy(RECORD_LINE.ID)
                .fetch(LineRow::of);
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
