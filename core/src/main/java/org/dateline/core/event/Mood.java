package org.dateline.core.event;

import java.util.Locale;

/**
 * How an event stands to what is so, whatever its certainty: told as so, or only meant to come (Palmer
 * 2001, realis and irrealis). Each is farther from what is so than the one before.
 */
public enum Mood {
    /** Told as it is or was, be it certain, possible or denied: "left", "may have left", "did not leave". */
    ASSERTED,
    /** To come: "will leave". */
    FUTURE,
    /** Settled on by somebody, as a plan, a promise or a purpose: "plan to leave", "packed to leave". */
    INTENDED,
    /** Wanted, demanded or tried: "must leave", "asked them to leave". */
    WANTED,
    /** A condition, what hangs on one, or a question: "if they leave", "would leave", "Did they leave?". */
    CONDITIONAL;

    /**
     * The mood with a label.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Mood ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    /** The one farther from what is so: what one must do to reach a purpose is wanted. */
    Mood farther(Mood other) {
        return ordinal() >= other.ordinal() ? this : other;
    }
}
