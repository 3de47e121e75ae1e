package org.dateline.core.ledger.control;

import java.util.List;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;

/**
 * One line about the control of a place, with where it was told.
 *
 * @param holders who holds it to be so or not so, the author first
 */
public record ControlReport(ControlLine control, Telling telling, List<Holder> holders) {

    /** The report of a line of a coding. */
    public static ControlReport of(Coding coding, ControlLine control, Telling telling) {
        return new ControlReport(control, telling, Holder.all(coding, control.factuality()));
    }

    public ControlReport {
        holders = List.copyOf(holders);
    }
}
