package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.jooq.DSLContext;

/** Incidents; their words are those of their reports. */
final class IncidentItems implements Items {

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
                    boolean listed = plan.groups().stream().allMatch(group -> group.holds(row.value2()));
                    if (listed && plan.days().holds(row.value3(), row.value4())) {
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
    public Optional<Set<Integer>> few(Plan plan, int most) {
        if (plan.text() == null) {
            return Optional.empty();
        }
        return text.few(plan.text(), most).map(this::ofLines);
    }

    private Set<Integer> ofLines(Set<Integer> lines) {
        Set<Integer> incidents = new TreeSet<>();
        for (List<Integer> some : PostingReader.chunks(lines)) {
            incidents.addAll(sql.selectDistinct(RECORD_LINE.INCIDENT)
                    .from(RECORD_LINE)
                    .where(RECORD_LINE.ID.in(some), RECORD_LINE.INCIDENT.isNotNull())
                    .fetch(RECORD_LINE.INCIDENT));
        }
        return incidents;
    }

    @Override
    public List<Cursor> places(Collection<Integer> items) {
        List<Cursor> places = new ArrayList<>();
        for (List<Integer> some : PostingReader.chunks(items)) {
            sql.select(INCIDENT.SORT_DAY, INCIDENT.ID)
                    .from(INCIDENT)
                    .where(INCIDENT.ID.in(some))
                    .forEach(row -> places.add(Cursor.at(row.value1(), row.value2())));
        }
        return places;
    }
}
