package org.dateline.core.ledger.incident;

import java.util.List;

/**
 * How likely two reports are of the same happening, and why.
 *
 * @param score from 0 to 1
 * @param reasons what the score is made of, the weightiest first
 */
public record Likeness(double score, List<MergeReason> reasons) {

    /** Two reports of different sorts of happening. */
    public static final Likeness NONE = new Likeness(0, List.of());

    /** Two reports that are copies. */
    public static final Likeness COPY = new Likeness(1, List.of());

    public Likeness {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a likeness of " + score);
        }
        reasons = List.copyOf(reasons);
    }
}
