package org.dateline.core.ledger.incident;

import java.util.Locale;
import org.dateline.core.ledger.Holder;

/**
 * What one holder makes of an incident: a claim that it happened, or a denial.
 *
 * @param report id of the event whose holder it is
 * @param holder who, and how certain
 * @param role what the holder is to the incident
 */
public record Stand(String report, Holder holder, Role role) {

    /** What a holder is to an incident. */
    public enum Role {
        /** The author of the report: its outlet's voice. */
        AUTHOR,
        /** Another news outlet that the report cites: that outlet's voice. */
        OUTLET,
        /** The actor, or somebody of its side. */
        PARTY,
        /** Anybody else. */
        OTHER;

        /** The name in the record. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
