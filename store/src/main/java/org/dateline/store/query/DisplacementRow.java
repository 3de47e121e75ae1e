package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.DisplacementLine;

/**
 * A report of people who left their homes.
 *
 * @param report with where it was told, and who holds it for so
 */
public record DisplacementRow(DisplacementReport report, Origin origin, String json) implements Row {

    /** The row of a line that is a displacement's. */
    static DisplacementRow of(KeptLine line) {
        DisplacementReport report = DisplacementReport.of(line.coding(), Lines.displacement(line), line.telling());
        ObjectNode node = JsonLine.read(line.json());
        line.origin().put(node);
        node.put("voice", report.telling().voice())
                .put("status", report.status().map(IncidentStatus::label).orElse(null));
        return new DisplacementRow(report, line.origin(), node.toString());
    }

    public DisplacementLine displacement() {
        return report.displacement();
    }

    /** How far it is known; empty if nobody tells that it happened or did not: that people may flee. */
    public Optional<IncidentStatus> status() {
        return report.status();
    }
}
