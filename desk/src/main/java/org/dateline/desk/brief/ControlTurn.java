package org.dateline.desk.brief;

import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;

/**
 * A place of which other control is told than before.
 *
 * @param stretch the days that begin with it
 */
public record ControlTurn(ControlPlace place, ControlStretch stretch) {

    /** Tells whether two independent outlets or more report the holder. */
    public boolean isCorroborated() {
        return stretch.state() == ControlState.HELD && stretch.countIndependent() > 1;
    }
}
