package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.core.situation.index.Grain;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of those incidents alone that stand in a period which begins on some days.
 *
 * @param days those asked for; the plan holds all that can stand in a period of them, and more
 */
record CountedIncidents(DSLContext sql, Grain grain, DayRange days) implements RowMaker<IncidentRow> {

    @Override
    public List<List<IncidentRow>> rows(List<Cursor> items) {
        return new IncidentRows(sql)
                .rows(items).stream()
                        .map(rows -> rows.stream()
                                .filter(row ->
                                        stands(row.what().earliest(), row.what().latest()))
                                .toList())
                        .toList();
    }

    /** Their days tell; nothing else of them is read. */
    @Override
    public int number(List<Cursor> items) {
        AtomicInteger number = new AtomicInteger();
        IncidentCounter.eachDays(
                sql,
                items.stream().map(Cursor::item).toList(),
                (earliest, latest) -> number.addAndGet(stands(earliest, latest) ? 1 : 0));
        return number.get();
    }

    private boolean stands(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return grain.period(earliest, latest)
                .filter(start -> (days.from() == null || !start.isBefore(days.from()))
                        && (days.to() == null || !start.isAfter(days.to())))
                .isPresent();
    }
}
