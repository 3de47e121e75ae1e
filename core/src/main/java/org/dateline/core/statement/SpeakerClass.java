package org.dateline.core.statement;

import java.util.Locale;

/** What a speaker is to the reader, after the closed vocabulary of the record format. */
public enum SpeakerClass {
    OFFICIAL,
    MILITARY,
    SPOKESPERSON,
    POLITICIAN,
    EXPERT,
    WITNESS,
    RESIDENT,
    CRITIC,
    MILITANT,
    MEDIA,
    DOCUMENT,
    ORGANISATION,
    PUBLIC,
    UNSPECIFIED;

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
