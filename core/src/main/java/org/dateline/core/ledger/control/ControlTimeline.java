package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who holds one place, day by day.
 *
 * @param stretches in order, without overlaps; between two of them may be days of which nothing is told, as after
 *     <i>had held the town in 2015</i>
 */
public record ControlTimeline(ControlPlace place, List<ControlStretch> stretches) {

    public ControlTimeline {
        stretches = List.copyOf(stretches);
        for (int i = 1; i < stretches.size(); i++) {
            LocalDate end = stretches.get(i - 1).to();
            if (end == null || !end.isBefore(stretches.get(i).from())) {
                throw new IllegalArgumentException(
                        place.name() + " overlaps on " + stretches.get(i).from());
            }
        }
    }

    /** How it stands on a day; empty if nothing is told of it. */
    public Optional<ControlStretch> stretchOn(LocalDate day) {
        return stretches.stream().filter(stretch -> stretch.covers(day)).findFirst();
    }

    /** Who holds it on a day, or is said to: look at the state and the day it was told for as well. */
    public Optional<Party> holderOn(LocalDate day) {
        return stretchOn(day).map(ControlStretch::holder);
    }
}
