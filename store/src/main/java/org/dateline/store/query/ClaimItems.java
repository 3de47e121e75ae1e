package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.store.database.FullText;
import org.jooq.DSLContext;

/** Incidents, and denials that no event holds. An incident has the number of an event, so the two do not meet. */
final class ClaimItems implements Items {

    private final DSLContext sql;
    private final IncidentItems incidents;
    private final LineItems denials;

    ClaimItems(DSLContext sql, FullText words) {
        this.sql = sql;
        this.incidents = new IncidentItems(sql, words);
        this.denials = new LineItems(sql, words);
    }

    @Override
    public Set<Integer> meeting(Plan plan, List<Integer> items) {
        Set<Integer> meeting = new HashSet<>(incidents.meeting(plan, items));
        meeting.addAll(denials.meeting(plan, items));
        return meeting;
    }

    @Override
    public Optional<Set<Integer>> few(Plan plan, int most) {
        Optional<Set<Integer>> few = incidents.few(plan, most);
        Optional<Set<Integer>> others = few.isEmpty() ? few : denials.few(plan, most);
        return others.map(lines -> {
            Set<Integer> both = new TreeSet<>(few.orElseThrow());
            both.addAll(lines);
            return both;
        });
    }

    @Override
    public List<Cursor> places(Collection<Integer> items) {
        Set<Integer> lines = new TreeSet<>(items);
        for (List<Integer> some : PostingReader.chunks(items)) {
            sql.select(INCIDENT.ID)
                    .from(INCIDENT)
                    .where(INCIDENT.ID.in(some))
                    .fetch(INCIDENT.ID)
                    .forEach(lines::remove);
        }
        List<Cursor> places = new ArrayList<>(incidents.places(items));
        places.addAll(denials.places(lines));
        return places;
    }
}
