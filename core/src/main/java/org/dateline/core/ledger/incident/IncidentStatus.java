package org.dateline.core.ledger.incident;

import java.util.Locale;

/** How far an incident is known, by who holds that it happened and who denies it. */
public enum IncidentStatus {
    /** One independent voice holds it for so, or speakers who are no party to it do. */
    REPORTED,
    /** Only a party to it holds it for so: its actor, or somebody of its actor's side. */
    CLAIMED,
    /** Some author's voice holds it for so, and somebody denies or disputes it. */
    DISPUTED,
    /** Somebody denies it, and no author's voice holds it for so. */
    DENIED,
    /**
     * The authors of at least two independent voices hold it for certain or probable, in reports that are surely of one
     * happening, and nobody denies it. Voices whose outlet is not known are one together.
     */
    CONFIRMED;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
