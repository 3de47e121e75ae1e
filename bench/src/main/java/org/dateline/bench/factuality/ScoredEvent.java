package org.dateline.bench.factuality;

import org.dateline.bench.suite.ErrorExample;

/**
 * An event as people and as Dateline take it.
 *
 * @param gold from -3 to 3
 * @param ours from -3 to 3
 * @param hasToken whether the parser made a token of the trigger; without one, ours is 3
 */
record ScoredEvent(double gold, double ours, boolean hasToken, ErrorExample example) {

    /** From 0 to 6. */
    double distance() {
        return Math.abs(gold - ours);
    }
}
