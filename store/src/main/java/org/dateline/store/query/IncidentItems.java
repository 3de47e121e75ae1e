package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Strand.STRAND;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Incidents; their words are those of their reports. */
final class IncidentItems implements Items {

    private static final long SECONDS_OF_A_DAY = 86_400;

    /** Where no time is known, the beginning of the day: {@link org.dateline.core.ledger.incident.Appearance}. */
    private static final Field<Long> TOLD_AT = DSL.when(
                    STRAND.SECOND.eq(Long.MAX_VALUE),
                    STRAND.DAY.cast(SQLDataType.BIGINT).times(SECONDS_OF_A_DAY))
            .otherwise(STRAND.SECOND);

    private final DSLContext sql;
    private final TextHits text;

    IncidentItems(DSLContext sql, FullText words) {
        this.sql = sql;
        this.text = new TextHits(sql, words, Index.LINES);
    }

    @Override
    public Set<Integer> meeting(Plan plan, List<Integer> items) {
        Set<Integer> meeting = new HashSet<>();
        sql.select(INCIDENT.ID, INCIDENT.LISTS, INCIDENT.FIRST_DAY, INCIDENT.LAST_DAY)
                .from(INCIDENT)
                .where(INCIDENT.ID.in(items))
                .forEach(row -> {
                    if (plan.isOnLists(row.value2()) && plan.days().holds(row.value3(), row.value4())) {
                        meeting.add(row.value1());
                    }
                });
        if (plan.text() != null && !meeting.isEmpty()) {
            meeting.retainAll(withReport(plan.text(), meeting));
        }
        return meeting;
    }

    private Set<Integer> withReport(String asked, Set<Integer> incidents) {
        Map<Integer, Integer> incidentOf = sql.select(RECORD_LINE.ID, RECORD_LINE.INCIDENT)
                .from(RECORD_LINE)
                .where(RECORD_LINE.INCIDENT.in(incidents))
                .fetchMap(RECORD_LINE.ID, RECORD_LINE.INCIDENT);
        Set<Integer> found = new HashSet<>();
        text.among(incidentOf.keySet(), asked, RECORD_LINE, RECORD_LINE.ID)
                .forEach(line -> found.add(incidentOf.get(line)));
        return found;
    }

    @Override
    public Optional<Set<Cursor>> few(Plan plan, int most) {
        return plan.text() == null
                ? Optional.empty()
                : text.few(
                        plan.text(),
                        most,
                        (found, item) -> sql.select(item, INCIDENT.SORT_DAY, INCIDENT.ID)
                                .from(found)
                                .leftJoin(RECORD_LINE)
                                .on(RECORD_LINE.ID.eq(item))
                                .leftJoin(INCIDENT)
                                .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT)));
    }

    @Override
    public List<Cursor> toldLast(List<Cursor> places, int most) {
        return Items.last(places, moments(places), most);
    }

    /** When the last report of each incident came out, by number. */
    Map<Integer, Long> moments(List<Cursor> places) {
        Map<Integer, Long> moments = new HashMap<>();
        for (List<Cursor> some : PostingReader.chunks(places)) {
            Field<Long> last = DSL.max(TOLD_AT);
            sql.select(RECORD_LINE.INCIDENT, last)
                    .from(RECORD_LINE)
                    .join(STRAND)
                    .on(STRAND.ID.eq(RECORD_LINE.STRAND))
                    .where(
                            RECORD_LINE.INCIDENT.in(
                                    some.stream().map(Cursor::item).toList()),
                            STRAND.DAY.ne(Integer.MAX_VALUE))
                    .groupBy(RECORD_LINE.INCIDENT)
                    .forEach(row -> moments.put(row.value1(), row.value2()));
        }
        return moments;
    }
}
