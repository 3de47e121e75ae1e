package org.dateline.core.ledger.displacement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.Coding;
import org.dateline.core.record.DisplacementLine;

/**
 * One line about people who left their homes, with where it was told.
 *
 * @param holders who holds it to be so or not so, the author first
 */
public record DisplacementReport(DisplacementLine displacement, Telling telling, List<Holder> holders) {

    /** The report of a line of a coding. */
    public static DisplacementReport of(Coding coding, DisplacementLine displacement, Telling telling) {
        return new DisplacementReport(displacement, telling, Holder.all(coding, displacement.factuality()));
    }

    public DisplacementReport {
        holders = List.copyOf(holders);
    }

    /**
     * How far one report makes it known: who tells of people who fled is no party to it. Empty if nobody holds that they
     * did, and nobody that they did not.
     */
    public Optional<IncidentStatus> status() {
        if (holders.stream().anyMatch(holder -> holder.value().isNegative())) {
            boolean vouched = asserting().anyMatch(Holder::isAuthor);
            return Optional.of(vouched ? IncidentStatus.DISPUTED : IncidentStatus.DENIED);
        }
        return asserting().findAny().map(holder -> IncidentStatus.REPORTED);
    }

    /** Those who hold it for certain. */
    public Stream<Holder> asserting() {
        return holders.stream().filter(holder -> holder.value() == FactualityValue.CT_PLUS);
    }
}
