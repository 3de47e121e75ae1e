package org.dateline.store.query;

import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.EventLine;
import org.jspecify.annotations.Nullable;

/**
 * An event of the record.
 *
 * @param event as it is corrected now
 * @param incident id of the incident that it is in; null if it tells of nothing that happened
 * @param status of the incident; null if it is in none
 * @param corrected the fields that analysts changed, sorted
 */
public record EventRow(
        EventLine event,
        Origin origin,
        @Nullable String incident,
        @Nullable IncidentStatus status,
        List<String> corrected,
        String json)
        implements Row {

    public EventRow {
        corrected = List.copyOf(corrected);
    }
}
