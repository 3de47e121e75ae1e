package org.dateline.store.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.record.StatementLine;
import org.dateline.store.query.ClaimRow.Position;

/** Makes rows of incidents that somebody claims or denies. */
final class IncidentClaims {

    private static final String AUTHOR = "author";

    private final Reading reading;

    IncidentClaims(Reading reading) {
        this.reading = reading;
    }

    ClaimRow row(IncidentRow incident) {
        ObjectNode node = JsonLine.read(incident.json());
        Map<String, KeptLine> events = events(incident);
        List<Position> claims = IncidentReader.all(node.path("claims"), stand -> position(stand, events));
        List<Position> denials = IncidentReader.all(node.path("denials"), stand -> position(stand, events));
        ClaimRow.Sides sides = new ClaimRow.Sides(claims, denials, List.copyOf(vouching(incident, claims)));
        return ClaimRow.of(incident.id(), incident, incident.status(), incident.what(), node, sides);
    }

    private Map<String, KeptLine> events(IncidentRow incident) {
        Map<String, KeptLine> events = new HashMap<>();
        List<String> names =
                incident.reports().stream().map(IncidentRow.Report::event).toList();
        for (List<String> some : PostingReader.chunks(names)) {
            reading.lines().byName(some).forEach(line -> events.put(line.name(), line));
        }
        return events;
    }

    private static Position position(JsonNode stand, Map<String, KeptLine> events) {
        String event = stand.path("event").asText();
        String holder = stand.path("holder").asText();
        KeptLine line = events.get(event);
        if (line == null) {
            throw new IllegalStateException("no event " + event);
        }
        String sentence = Lines.findStatement(line, holder)
                .map(StatementLine::sentence)
                .orElseGet(() -> Lines.event(line).sentence())
                .exact();
        return new Position(
                holder,
                stand.path("name").asText(),
                stand.path("role").asText(),
                stand.path("value").asText(),
                IncidentReader.text(stand, "outlet"),
                event,
                sentence);
    }

    /** An author's word is that of the article's voice, a cited outlet's that of the outlet. */
    private static SortedSet<String> vouching(IncidentRow incident, List<Position> claims) {
        Map<String, String> voices = new HashMap<>();
        incident.reports().forEach(report -> voices.put(report.event(), report.voice()));
        SortedSet<String> vouching = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Position claim : claims) {
            if (claim.holder().equals(AUTHOR)) {
                vouching.add(String.valueOf(voices.get(claim.event())));
            } else if (claim.role().equals("outlet")) {
                vouching.add(claim.name());
            }
        }
        return vouching;
    }
}
