package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** The summaries of incidents. */
final class Summaries {

    private Summaries() {}

    /** The summaries of some incidents, in the order of the items. */
    static List<String> of(DSLContext sql, List<Cursor> items) {
        Map<Integer, String> summaries = sql.select(INCIDENT.ID, INCIDENT.SUMMARY)
                .from(INCIDENT)
                .where(INCIDENT.ID.in(items.stream().map(Cursor::item).toList()))
                .fetchMap(INCIDENT.ID, INCIDENT.SUMMARY);
        return items.stream().map(item -> summaries.get(item.item())).toList();
    }
}
