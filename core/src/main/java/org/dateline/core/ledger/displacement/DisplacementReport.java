package org.dateline.core.ledger.displacement;

import java.util.List;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
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
}
