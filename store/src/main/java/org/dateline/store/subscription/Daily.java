package org.dateline.store.subscription;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * When a digest is sent each day.
 *
 * @param at to the minute
 * @param empty what happens on a day on which nothing is new
 */
public record Daily(LocalTime at, ZoneId zone, WhenEmpty empty) {

    /** What is done where nothing is new. */
    public enum WhenEmpty {
        /** A letter says so. */
        SEND,
        /** No letter is sent. */
        SKIP;

        /** The name in tables and output. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Daily {
        at = at.truncatedTo(ChronoUnit.MINUTES);
    }
}
