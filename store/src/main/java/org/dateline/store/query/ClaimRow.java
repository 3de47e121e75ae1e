package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.PartJson;
import org.jspecify.annotations.Nullable;

/**
 * What somebody claims and somebody may deny, with both sides.
 *
 * @param id that of the incident; of a denial that no event holds, that of the statement
 * @param incident what it is about; null if only words tell of it
 * @param what as of the incident; of mere words, when and where they were said
 * @param claims who holds it for so, whatever their article
 * @param denials who holds it for not so
 * @param vouching the independent voices whose authors hold it for so: that is nobody's claim, sorted
 */
public record ClaimRow(
        String id,
        @Nullable IncidentRow incident,
        IncidentStatus status,
        IncidentRow.Happening what,
        List<Position> claims,
        List<Position> denials,
        List<String> vouching,
        String json)
        implements Row {

    private static final List<String> HAPPENING =
            List.of("type", "mode", "cameo", "actor", "recipient", "place", "time");

    public ClaimRow {
        claims = List.copyOf(claims);
        denials = List.copyOf(denials);
        vouching = List.copyOf(vouching);
    }

    /**
     * A row with its line.
     *
     * @param happening of the line, the fields that tell what it is about, as an incident has them
     */
    static ClaimRow of(
            String id,
            @Nullable IncidentRow incident,
            IncidentStatus status,
            IncidentRow.Happening what,
            ObjectNode happening,
            Sides sides) {
        ObjectNode row = PartJson.object()
                .put("kind", "claim")
                .put("id", id)
                .put("incident", incident == null ? null : incident.id())
                .put("status", status.label());
        HAPPENING.forEach(field -> row.set(field, happening.get(field)));
        row.set("claims", PartJson.array(sides.claims(), Position::json));
        row.set("denials", PartJson.array(sides.denials(), Position::json));
        row.set("vouching", PartJson.strings(sides.vouching()));
        return new ClaimRow(
                id, incident, status, what, sides.claims(), sides.denials(), sides.vouching(), row.toString());
    }

    /** Who holds it for so, who does not, and whose authors do. */
    record Sides(List<Position> claims, List<Position> denials, List<String> vouching) {}

    /**
     * What one holder makes of it.
     *
     * @param holder author, or the id of a statement
     * @param name author, or the speaker's
     * @param role author, outlet, party or other
     * @param value how certain, in the record's words
     * @param outlet where it is told; null if unknown
     * @param event id of the event that the judgement stands at; null if there is none
     * @param exact the sentence in which the holder speaks, else that of the event
     */
    public record Position(
            String holder,
            String name,
            String role,
            String value,
            @Nullable String outlet,
            @Nullable String event,
            String exact) {

        private ObjectNode json() {
            return PartJson.object()
                    .put("holder", holder)
                    .put("name", name)
                    .put("role", role)
                    .put("value", value)
                    .put("outlet", outlet)
                    .put("event", event)
                    .put("exact", exact);
        }
    }
}
