package org.dateline.core.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The tie of a statement to what it answers in the same article: another statement, or an event that
 * the author tells of. Of an answer to words that the article does not give both are null.
 *
 * @param statement {@link Statement#index} of the statement answered; null if it is none
 * @param event index of the event answered, among those of the article; null if it is none
 * @param how what the answer does to it
 */
public record Answer(@Nullable Integer statement, @Nullable Integer event, Kind how) {

    public Answer {
        if (statement != null && event != null) {
            throw new IllegalArgumentException("an answer is to a statement or to an event, not to both");
        }
    }

    /** The tie to another statement. */
    public static Answer toStatement(int statement, Kind how) {
        return new Answer(statement, null, how);
    }

    /** The tie to an event that nobody but the author tells of. */
    public static Answer toEvent(int event, Kind how) {
        return new Answer(null, event, how);
    }

    /** An answer to what is not told: "the group rejected the report". */
    public static Answer open(Kind how) {
        return new Answer(null, null, how);
    }

    /** Tells whether the article does not tell what is answered. */
    public boolean isOpen() {
        return statement == null && event == null;
    }

    /** Tells whether it answers the statement of an {@link Statement#index index}. */
    public boolean isTo(int index) {
        return statement != null && statement == index;
    }

    /** What an answer does to what it answers. */
    public enum Kind {
        DENIES,
        CONFIRMS,
        REPEATS,
        DISPUTES;

        /** Tells whether it speaks against what it answers. */
        public boolean isAgainst() {
            return this == DENIES || this == DISPUTES;
        }

        /** The name in the record format. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
