package org.dateline.core.ledger.incident;

/**
 * Two reports by the ids of their events, in no order.
 *
 * @param first the smaller id
 * @param second the greater id
 */
public record IdPair(String first, String second) {

    public IdPair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException(first + " and " + second + " are one report, or out of order");
        }
    }

    /** The pair of two different ids, in any order. */
    public static IdPair of(String one, String other) {
        return one.compareTo(other) < 0 ? new IdPair(one, other) : new IdPair(other, one);
    }
}
