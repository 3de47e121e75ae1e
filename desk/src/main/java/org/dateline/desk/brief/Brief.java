package org.dateline.desk.brief;

import java.util.List;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.IncidentRow;

/**
 * What changed in some days.
 *
 * @param turns the places of which other control is told, the corroborated first
 * @param incidents what happened, the most independently told first, then by the harm done
 * @param disputes what is claimed and denied, the newest first
 * @param coverage how much was read
 */
public record Brief(
        BriefDays days,
        Found<ControlTurn> turns,
        Found<IncidentRow> incidents,
        Found<ClaimRow> disputes,
        Coverage coverage) {

    /**
     * What was found.
     *
     * @param isAll whether there is no more than these
     */
    public record Found<R>(List<R> rows, boolean isAll) {

        public Found {
            rows = List.copyOf(rows);
        }
    }

    /**
     * How much was read that came out in these days.
     *
     * @param voices how many of them report by themselves: copies of one text are one
     * @param isAll whether there are no more articles than these
     */
    public record Coverage(int articles, int outlets, int voices, boolean isAll) {}

    /** Tells whether nothing is told of these days. */
    public boolean isEmpty() {
        return turns.rows().isEmpty()
                && incidents.rows().isEmpty()
                && disputes.rows().isEmpty();
    }
}
