package org.dateline.bench.factuality;

import org.dateline.bench.suite.ErrorExample;

/**
 * An event as people and as Dateline take it.
 *
 * @param gold from -3 to 3
 * @param ours how certain it is in its own time, from -3 to 3
 * @param happened how certain it is that it happened, from -3 to 3
 * @param hasToken whether the parser made a token of the trigger; without one, ours is 3
 */
record ScoredEvent(double gold, double ours, double happened, boolean hasToken, ErrorExample example) {

    /** From 0 to 6. */
    double distance() {
        return Math.abs(gold - ours);
    }

    /** The same event with {@link #happened} as our value. */
    ScoredEvent asHappened() {
        return new ScoredEvent(gold, happened, happened, hasToken, example);
    }
}
