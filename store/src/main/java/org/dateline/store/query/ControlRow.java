package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlStretch;

/**
 * Who holds a place, stretch by stretch.
 *
 * @param on the day up to which ages are counted
 * @param stretches those that are asked for, in order; never empty
 */
public record ControlRow(ControlPlace place, LocalDate on, List<ControlStretch> stretches, String json) implements Row {

    public ControlRow {
        stretches = List.copyOf(stretches);
    }
}
