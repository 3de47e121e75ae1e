package org.dateline.store.query;

import java.util.List;
import java.util.Map;

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
                .map(item -> List.of(IncidentReader.read(summaries.get(item.item()))))
                .toList();
    }
}
