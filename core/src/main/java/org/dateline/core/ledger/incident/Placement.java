package org.dateline.core.ledger.incident;

import org.jspecify.annotations.Nullable;

/**
 * Where merging has put a strand.
 *
 * @param founder the strand that began the incident
 * @param how why it is in it; null for the founder itself
 * @param to an earlier strand of the incident by which it came in; the founder itself for the founder
 */
public record Placement(int founder, Join.@Nullable Kind how, int to) {

    /** The strand that begins an incident. */
    public static Placement founding(int strand) {
        return new Placement(strand, null, strand);
    }

    /** Tells whether later strands are compared with it: a copy says nothing that what it is a copy of does not. */
    public boolean speaks() {
        return how != Join.Kind.COPY;
    }
}
