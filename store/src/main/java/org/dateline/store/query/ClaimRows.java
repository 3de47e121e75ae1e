package org.dateline.store.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
}
