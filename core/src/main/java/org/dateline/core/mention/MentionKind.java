package org.dateline.core.mention;

/** How a mention refers, after the three levels of ACE. */
public enum MentionKind {
    /** By a proper name: Imran Khan. */
    NAME,
    /** By a common noun: Pakistani officials. */
    NOMINAL,
    /** By a pronoun: they. */
    PRONOUN
}
