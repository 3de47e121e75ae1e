package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jooq.DSLContext;

/** Makes rows of incidents. */
final class IncidentRows implements OneRowEach<IncidentRow> {

    private final DSLContext sql;
    private final IncidentActors actors;

    IncidentRows(DSLContext sql) {
        this.sql = sql;
        this.actors = new IncidentActors(sql);
    }

    @Override
    public List<List<IncidentRow>> rows(List<Cursor> items) {
        Map<Integer, IncidentRow> rows = byItem(items);
        return items.stream()
                .map(item -> List.of(Objects.requireNonNull(rows.get(item.item()))))
                .toList();
    }

    /** The rows of some items by their numbers; what is no incident has none. */
    Map<Integer, IncidentRow> byItem(List<Cursor> items) {
        Map<Integer, String> summaries = Summaries.of(sql, items);
        List<Integer> numbers = List.copyOf(summaries.keySet());
        List<IncidentRow> rows = of(numbers.stream().map(summaries::get).toList());
        Map<Integer, IncidentRow> byItem = new HashMap<>();
        IntStream.range(0, numbers.size()).forEach(i -> byItem.put(numbers.get(i), rows.get(i)));
        return byItem;
    }

    /** @param summaries as they are kept; see docs/formats/incident.md */
    List<IncidentRow> of(List<String> summaries) {
        List<ObjectNode> nodes = summaries.stream().map(JsonLine::read).toList();
        actors.attribute(nodes);
        return nodes.stream().map(IncidentReader::read).toList();
    }
}
