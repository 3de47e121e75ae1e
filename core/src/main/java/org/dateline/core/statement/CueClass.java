package org.dateline.core.statement;

import java.util.Locale;

/** What a speaker does in making a statement, after the closed vocabulary of the record format. */
public enum CueClass {
    SAY,
    ACKNOWLEDGE,
    CLAIM,
    INSIST,
    DENY,
    DOWNPLAY,
    ACCUSE,
    DEMAND,
    WARN,
    PREDICT,
    PROMISE,
    THREATEN,
    BELIEVE,
    DESCRIBE,
    ENDORSE,
    ASK,
    CONFIRM,
    SHOW,
    REFUSE,
    OMIT;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
