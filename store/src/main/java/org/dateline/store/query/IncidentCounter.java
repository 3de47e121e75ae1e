package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.store.database.FullText;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Counts the incidents that answer to a filter, by walking through the newest of them. One instance serves one count. */
final class IncidentCounter {

    private final DSLContext sql;
    private final SeriesFrame frame;
    private final Map<LocalDate, Integer> periods = new HashMap<>();
    private int undated;
    private int counted;

    IncidentCounter(DSLContext sql, SeriesFrame frame) {
        this.sql = sql;
        this.frame = frame;
    }

    IncidentCounts count(Plan plan, FullText words) {
        Search search = new Search(new PostingReader(sql), new IncidentItems(sql, words));
        search.each(plan, Cursor.TOP, met -> {
            eachDays(
                    sql,
                    met.stream()
                            .limit(IncidentCounts.MOST - counted)
                            .map(Cursor::item)
                            .toList(),
                    this::add);
            counted += met.size();
            return counted < IncidentCounts.MOST;
        });
        return new IncidentCounts(frame, periods, undated, counted >= IncidentCounts.MOST);
    }

    /** What takes the first and the last day on which an incident can have been. */
    interface Days {
        void take(@Nullable LocalDate earliest, @Nullable LocalDate latest);
    }

    /** Reads the days of some incidents, by their numbers. */
    static void eachDays(DSLContext sql, List<Integer> incidents, Days days) {
        for (List<Integer> some : PostingReader.chunks(incidents)) {
            sql.select(INCIDENT.FIRST_DAY, INCIDENT.LAST_DAY)
                    .from(INCIDENT)
                    .where(INCIDENT.ID.in(some))
                    .forEach(row -> days.take(day(row.value1()), day(row.value2())));
        }
    }

    private void add(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        Optional<LocalDate> period = frame.grain().period(earliest, latest);
        if (period.isPresent()) {
            periods.merge(period.get(), 1, Integer::sum);
        } else if (earliest == null || latest == null || frame.holds(Grain.middle(earliest, latest))) {
            undated++;
        }
    }

    private static @Nullable LocalDate day(@Nullable Integer day) {
        return day == null ? null : LocalDate.ofEpochDay(day);
    }
}
