package org.dateline.core.actor;

import org.jspecify.annotations.Nullable;

/**
 * A name in the actor lexicon and whom it stands for while it holds.
 *
 * @param office the office held, for a person; null otherwise
 * @param exactCase the name as it must be written, for short acronyms such as US; null if case is free
 */
record LexiconEntry(
        Referent referent,
        Use use,
        Tenure tenure,
        @Nullable String office,
        @Nullable String exactCase) {

    /** What kind of word the name is. */
    enum Use {
        NAME,
        /** Afghan, Afghans. */
        DEMONYM,
        /** A capital or building that stands for a government: Islamabad, the Kremlin. */
        SEAT
    }
}
