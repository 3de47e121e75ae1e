package org.dateline.core.statement;

import java.util.Locale;

/** A condition under which a speaker speaks. */
public enum SpeakerFlag {
    /** Has left the role that is given: "a former diplomat". */
    FORMER,
    /** Says otherwise in public, or nothing: "officials say privately". */
    PRIVATELY,
    /** Asked not to be named: "on condition of anonymity". */
    ANONYMOUS;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
