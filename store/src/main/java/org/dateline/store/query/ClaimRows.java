package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes rows of what is claimed and denied: of incidents, and of denials that no event holds. */
final class ClaimRows implements RowMaker<ClaimRow> {

    private final Reading reading;
    private final IncidentClaims claims;
    private final FirstDenials denials;

    ClaimRows(Reading reading, Plan plan) {
        this.reading = reading;
        this.claims = new IncidentClaims(reading);
        this.denials = new FirstDenials(reading, plan);
    }

    @Override
    public List<List<ClaimRow>> rows(List<Cursor> items) {
        Map<Integer, ClaimRow> rows = new HashMap<>();
        new IncidentRows(reading.sql()).byItem(items).forEach((item, incident) -> rows.put(item, claims.row(incident)));
        List<Integer> others = items.stream()
                .map(Cursor::item)
                .filter(item -> !rows.containsKey(item))
                .toList();
        for (KeptLine line : reading.lines().byNumber(others)) {
            if (denials.isFirst(line)) {
                rows.put(line.number(), BareDenials.row(line));
            }
        }
        return items.stream()
                .map(item -> Stream.ofNullable(rows.get(item.item())).toList())
                .toList();
    }

    /** An incident has a row, of the copies of a denial one. */
    @Override
    public int number(List<Cursor> items) {
        Set<Integer> others = items.stream().map(Cursor::item).collect(Collectors.toCollection(TreeSet::new));
        others.removeAll(reading.sql()
                .select(INCIDENT.ID)
                .from(INCIDENT)
                .where(INCIDENT.ID.in(others))
                .fetchSet(INCIDENT.ID));
        long first = reading.lines().byNumber(others).stream()
                .filter(denials::isFirst)
                .count();
        return Math.toIntExact(items.size() - others.size() + first);
    }
}
