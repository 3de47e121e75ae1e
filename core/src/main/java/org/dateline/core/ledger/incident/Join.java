package org.dateline.core.ledger.incident;

import java.util.Locale;

/**
 * Why a report is in its incident: the strongest link to a report of it that came out before, or stands in the same
 * article. The joins of an incident make a tree whose root is its anchor.
 *
 * @param report id of the report that joined
 * @param to id of the report it is like
 * @param kind what the link rests on
 * @param likeness of the two
 */
public record Join(String report, String to, Kind kind, Likeness likeness) {

    /**
     * From here on two reports of different voices are of one happening so surely that one confirms the other: none of
     * those that were wrongly merged, and over the bounds of articles, is as like in the sample crisis.
     */
    static final double SURE = 0.85;

    /** Tells whether the two are surely of one happening; below that they are only likelier so than not. */
    public boolean isSure() {
        return kind == Kind.COPY || kind == Kind.ANALYST || likeness.score() >= SURE;
    }

    /** What a link rests on. */
    public enum Kind {
        /** The circumstances of the two. */
        LIKE,
        /** The same words, coded alike. */
        COPY,
        /** The decision of an analyst that the two are one. */
        ANALYST,
        /** An analyst moved neither away from the other when he took reports apart, which does not say that they are one. */
        KEPT;

        /** The name in the record. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
