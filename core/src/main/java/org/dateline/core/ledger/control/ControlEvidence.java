package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One report that speaks for or against a holder.
 *
 * @param article id of the article
 * @param control id of the control line in it
 * @param voice whose independent reporting it is
 * @param toldOn the day the article came out
 * @param about the last day for which it tells anything
 */
public record ControlEvidence(
        String article, String control, String voice, LocalDate toldOn, LocalDate about, Stance stance)
        implements Comparable<ControlEvidence> {

    /** What a report says of a holder. */
    public enum Stance {
        /** The author tells it as fact. */
        FACT(true),
        /** Somebody who gains nothing by it says so. */
        OTHERS(true),
        /** Only who gains by it says so. */
        INTERESTED(true),
        /** The place is fought over. */
        FOUGHT(false),
        /** Another side is told to hold it at the same time. */
        CONTRADICTED(false),
        /** Somebody denies it. */
        DENIED(false);

        private final boolean supports;

        Stance(boolean supports) {
            this.supports = supports;
        }

        /** Tells whether it speaks for the holder. */
        public boolean supports() {
            return supports;
        }
    }

    private static final Comparator<ControlEvidence> ORDER = Comparator.comparing(ControlEvidence::toldOn)
            .thenComparing(ControlEvidence::about)
            .thenComparing(ControlEvidence::article)
            .thenComparing(ControlEvidence::control)
            .thenComparing(ControlEvidence::stance)
            .thenComparing(ControlEvidence::voice);

    @Override
    public int compareTo(ControlEvidence other) {
        return ORDER.compare(this, other);
    }
}
