package org.dateline.store.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes rows of incidents. */
final class IncidentRows implements RowMaker<IncidentRow> {

    private final Reading reading;

    IncidentRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<List<IncidentRow>> rows(List<Cursor> items) {
        Map<Integer, String> summaries = Summaries.of(reading.sql(), items);
        return items.stream()
                .map(item -> Objects.requireNonNull(summaries.get(item.item())))
                .map(summary -> List.of(IncidentReader.read(summary)))
                .toList();
    }
}
