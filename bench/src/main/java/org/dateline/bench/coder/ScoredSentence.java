package org.dateline.bench.coder;

import java.util.Set;
import org.dateline.bench.suite.ErrorExample;

/**
 * A sentence with what is to be found and what was.
 *
 * @param category the part of the suite that it belongs to; empty for none
 * @param hasGold whether the row says what is to be found: events, or that there are none
 */
record ScoredSentence(
        String category, boolean hasGold, Set<DyadEvent> gold, Set<DyadEvent> ours, ErrorExample example) {

    ScoredSentence {
        gold = Set.copyOf(gold);
        ours = Set.copyOf(ours);
    }

    boolean isRight() {
        return gold.equals(ours);
    }
}
