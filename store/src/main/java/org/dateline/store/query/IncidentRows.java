package org.dateline.store.query;

import java.util.List;

/** Makes rows of incidents. */
final class IncidentRows implements RowMaker<IncidentRow> {

    private final Reading reading;

    IncidentRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<List<IncidentRow>> rows(List<Cursor> items) {
        return Summaries.of(reading.sql(), items).stream()
                .map(summary -> List.of(IncidentReader.read(summary)))
                .toList();
    }
}
