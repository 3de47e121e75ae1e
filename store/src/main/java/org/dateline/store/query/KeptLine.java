package org.dateline.store.query;

import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.Coding;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record with where it was told.
 *
 * @param number of its row
 * @param name its id
 * @param at its number in the coding
 * @param json the line as it was coded
 * @param incident the incident that an event is in; null if it is in none
 */
record KeptLine(
        int number,
        String name,
        LineKind kind,
        Standing standing,
        Telling telling,
        Coding coding,
        int at,
        String json,
        @Nullable InIncident incident) {

    /** An incident by its id. */
    record InIncident(String id, IncidentStatus status) {}

    Origin origin() {
        var published = coding.article().publication().publishedAt();
        return new Origin(
                telling.article(), telling.outlet(), published == null ? null : published.toString(), standing.label());
    }
}
