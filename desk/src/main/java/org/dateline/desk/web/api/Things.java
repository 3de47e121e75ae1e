package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.dateline.store.Corrections;
import org.dateline.store.RecordStore;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Looks single things up by their ids. Thread-safe. */
@Component
public class Things {

    private static final String EVENT = "event";

    private final Queries queries;
    private final RecordStore store;

    Things(Queries queries, RecordStore store) {
        this.queries = queries;
        this.store = store;
    }

    /**
     * A thing by its id, all of it.
     *
     * @param kind event, statement, control, displacement, incident, article or correction
     * @throws ResponseStatusException 404 if there is none
     */
    ObjectNode get(String kind, String id) {
        return switch (kind) {
            case "article" ->
                matching(kind, id, true)
                        .map(found -> ItemJson.article(queries.lookup().article(found)))
                        .orElseThrow(() -> none(kind, id));
            case "correction" ->
                store.corrections().find(id).map(ItemJson::correction).orElseThrow(() -> none(kind, id));
            case "incident" -> incident(id);
            default -> line(kind, id);
        };
    }

    private ObjectNode line(String kind, String id) {
        LineDetail line = matching(kind, id, false).map(queries.lookup()::line).orElseThrow(() -> none(kind, id));
        Corrections corrections = store.corrections();
        return kind.equals(EVENT) || kind.equals("control")
                ? ItemJson.line(line, corrections.version(id), corrections.about(id))
                : ItemJson.line(line, null, List.of());
    }

    /** The incident that holds an event now; its id is that of its first report's event. */
    private ObjectNode incident(String id) {
        IncidentRow incident = matching(EVENT, id, false)
                .map(found -> queries.lookup().line(found).incident())
                .orElseThrow(() -> none("incident", id));
        Corrections corrections = store.corrections();
        return ItemJson.incident(incident, corrections.version(incident.id()), corrections.about(incident.id()));
    }

    /** @param renamed whether another id will do that leads there: that of a revision, one given in an input */
    private Optional<String> matching(String kind, String id, boolean renamed) {
        Lookup lookup = queries.lookup();
        return lookup.find(id, 2).stream()
                .filter(match -> match.kind().equals(kind))
                .map(match -> match.id())
                .filter(found -> renamed && !found.startsWith(id) || found.equals(id))
                .findFirst();
    }

    private static ResponseStatusException none(String kind, String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "no " + kind + " has the id “" + id + "”");
    }
}
