package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.dateline.core.ledger.incident.IncidentStatus;

/** Makes rows of reports of displacement. */
final class DisplacementRows implements RowMaker<DisplacementRow> {

    private final Reading reading;

    DisplacementRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<List<DisplacementRow>> rows(List<Cursor> items) {
        return reading.lines().at(items).stream()
                .map(line -> List.of(row(line)))
                .toList();
    }

    @Override
    public int number(List<Cursor> items) {
        return items.size();
    }

    private static DisplacementRow row(KeptLine line) {
        DisplacementReport report = DisplacementReport.of(line.coding(), Lines.displacement(line), line.telling());
        ObjectNode node = JsonLine.read(line.json());
        line.origin().put(node);
        node.put("voice", report.telling().voice())
                .put("status", report.status().map(IncidentStatus::label).orElse(null));
        return new DisplacementRow(report, line.origin(), node.toString());
    }
}
