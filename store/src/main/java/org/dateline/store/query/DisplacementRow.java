package org.dateline.store.query;

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

    public DisplacementLine displacement() {
        return report.displacement();
    }

    /** How far it is known; empty if nobody tells that it happened or did not: that people may flee. */
    public Optional<IncidentStatus> status() {
        return report.status();
    }
}
