package org.dateline.core.statement;

import java.util.Locale;

/**
 * The tie of a statement to an earlier one of the same article that it answers.
 *
 * @param statement {@link Statement#index} of the statement answered
 * @param how what the answer does to it
 */
public record Answer(int statement, Kind how) {

    /** What an answer does to the statement it answers. */
    public enum Kind {
        DENIES,
        CONFIRMS,
        REPEATS,
        DISPUTES;

        /** The name in the record format. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
