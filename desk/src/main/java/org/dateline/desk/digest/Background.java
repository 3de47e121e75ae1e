package org.dateline.desk.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.store.query.IncidentRow.Happening;
import org.jspecify.annotations.Nullable;

/**
 * Tells what happened from what articles tell of the past: that is no news to who was not told of it before.
 *
 * @param newest the day on which the newest of the new articles came out; null if none tells one
 */
record Background(@Nullable LocalDate newest) {

    /** What ended so many days before the newest article or more is of the past. */
    static final int DAYS = 14;

    /** What is told for more days than that is no single happening. */
    private static final int WIDEST = 31;

    boolean holds(Happening what) {
        LocalDate latest = what.latest();
        LocalDate earliest = what.earliest();
        return isPast(latest)
                || latest != null && earliest != null && ChronoUnit.DAYS.between(earliest, latest) > WIDEST;
    }

    /** @param latest the last day on which it can have been; null if unknown */
    boolean isPast(@Nullable LocalDate latest) {
        return latest != null && isLongAgo(latest);
    }

    /** That somebody still holds what he held before is no change; nor is one that was over long ago. */
    boolean holds(ControlStretch stretch) {
        boolean isTurn = stretch.state() != ControlState.HELD || stretch.began().earliest() != null;
        return !isTurn || isLongAgo(stretch.from());
    }

    private boolean isLongAgo(LocalDate day) {
        return newest != null && day.isBefore(newest.minusDays(DAYS));
    }
}
