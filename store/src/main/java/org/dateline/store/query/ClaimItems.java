package org.dateline.store.query;

import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.LineKind;
import org.jooq.DSLContext;

/** Incidents, and denials that no event holds. An incident has the number of an event, so the two do not meet. */
final class ClaimItems implements Items {

    private final IncidentItems incidents;
    private final LineItems denials;

    ClaimItems(DSLContext sql, FullText words) {
        this.incidents = new IncidentItems(sql, words);
        this.denials = new LineItems(sql, words, RECORD_LINE.KIND.eq(LineKind.STATEMENT.label()));
    }

    @Override
    public Set<Integer> meeting(Plan plan, List<Integer> items) {
        Set<Integer> meeting = new HashSet<>(incidents.meeting(plan, items));
        meeting.addAll(denials.meeting(plan, items));
        return meeting;
    }

    @Override
    public Optional<Set<Cursor>> few(Plan plan, int most) {
        return incidents
                .few(plan, most)
                .flatMap(some -> denials.few(plan, most).map(others -> {
                    Set<Cursor> both = new HashSet<>(some);
                    both.addAll(others);
                    return both;
                }));
    }

    @Override
    public List<Cursor> toldLast(List<Cursor> places, int most) {
        Map<Integer, Long> moments = new HashMap<>(denials.moments(places));
        moments.putAll(incidents.moments(places));
        return Items.last(places, moments, most);
    }
}
