package org.dateline.store.query;

import java.util.List;
import org.dateline.core.situation.index.Grain;

/**
 * Makes rows of those incidents alone that stand in a period which begins on some days.
 *
 * @param days those asked for; the plan holds all that can stand in a period of them, and more
 */
record CountedIncidents(IncidentRows incidents, Grain grain, DayRange days) implements RowMaker<IncidentRow> {

    @Override
    public List<List<IncidentRow>> rows(List<Cursor> items) {
        return incidents.rows(items).stream()
                .map(rows -> rows.stream().filter(this::stands).toList())
                .toList();
    }

    private boolean stands(IncidentRow row) {
        return grain.period(row.what().earliest(), row.what().latest())
                .filter(start -> (days.from() == null || !start.isBefore(days.from()))
                        && (days.to() == null || !start.isAfter(days.to())))
                .isPresent();
    }
}
