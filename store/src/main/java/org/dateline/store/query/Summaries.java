package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The summaries of incidents. */
final class Summaries {

    private Summaries() {}

    /** The summaries of some incidents, by their numbers; what is no incident has none. */
    static Map<Integer, String> of(DSLContext sql, List<Cursor> items) {
        return sql.select(INCIDENT.ID, INCIDENT.SUMMARY)
                .from(INCIDENT)
                .where(INCIDENT.ID.in(items.stream().map(Cursor::item).toList()))
                .fetchMap(INCIDENT.ID, INCIDENT.SUMMARY);
    }
}
