package org.dateline.core.statement;

import java.util.Locale;

/** Whether the act that a cue names took place. */
public enum CuePolarity {
    /** "said". */
    AFFIRMED,
    /** "has not condemned". */
    NEGATED,
    /** "declined to say". */
    DECLINED,
    /** Less than before, or no longer: "has been quieter", "stopped short of accusing". */
    REDUCED;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
