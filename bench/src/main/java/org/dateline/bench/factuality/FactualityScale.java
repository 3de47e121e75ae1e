package org.dateline.bench.factuality;

import org.dateline.core.event.FactualityValue;
import org.dateline.core.event.Standing;

/**
 * Factuality as numbers from -3, certainly not, to 3, certainly so; 0 is not committed.
 *
 * <p>The scale is that of the unified factuality data (Stanovsky et al. 2017), on which certain, probable
 * and possible are 3, 1.5 and 0.75.
 */
final class FactualityScale {

    static final double LEAST = -3;
    static final double MOST = 3;

    private FactualityScale() {}

    /** How certain it is that the event happened: a FactBank value. */
    static double of(FactualityValue value) {
        return switch (value) {
            case CT_PLUS -> MOST;
            case PR_PLUS -> 1.5;
            case PS_PLUS -> 0.75;
            case UU, CT_U -> 0;
            case PS_MINUS -> -0.75;
            case PR_MINUS -> -1.5;
            case CT_MINUS -> LEAST;
        };
    }

    /**
     * How certain the event is in its own time, as MEANTIME's annotators mark it (Tonelli et al. 2014,
     * NewsReader guidelines): what will be, and what is planned or meant, is as certain as what was, for its
     * time is marked apart; what is only wanted or tried is at most possible; a condition is not committed.
     */
    static double inItsTime(Standing standing) {
        return switch (standing.mood()) {
            case ASSERTED, FUTURE, INTENDED -> of(standing.certainty());
            case WANTED -> Math.min(of(standing.certainty()), of(FactualityValue.PS_PLUS));
            case CONDITIONAL -> 0;
        };
    }
}
