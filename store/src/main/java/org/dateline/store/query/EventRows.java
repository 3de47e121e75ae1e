package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PartJson;

/** Makes rows of events. */
final class EventRows implements OneRowEach<EventRow> {

    private final Reading reading;

    EventRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<List<EventRow>> rows(List<Cursor> items) {
        Set<Integer> edited =
                reading.edits().edited(items.stream().map(Cursor::item).toList());
        return reading.lines().at(items).stream()
                .map(line -> List.of(row(line, edited.contains(line.number()))))
                .toList();
    }

    /** The row of a line that is an event's. */
    EventRow row(KeptLine line) {
        return row(line, reading.edits().edited(List.of(line.number())).contains(line.number()));
    }

    private EventRow row(KeptLine line, boolean edited) {
        EventLine event = Lines.event(line);
        List<String> corrected = List.of();
        ObjectNode node = JsonLine.read(line.json());
        if (edited) {
            event = reading.edits().corrected(line.number(), event);
            corrected = reading.edits().fields(line.number());
            PartJson.putEvent(node, event);
        }
        KeptLine.InIncident incident = line.incident();
        node.put("incident", incident == null ? null : incident.id())
                .put("status", incident == null ? null : incident.status().label());
        line.origin().put(node);
        node.set("corrected", PartJson.strings(corrected));
        return new EventRow(
                event,
                line.origin(),
                incident == null ? null : incident.id(),
                incident == null ? null : incident.status(),
                corrected,
                node.toString());
    }
}
