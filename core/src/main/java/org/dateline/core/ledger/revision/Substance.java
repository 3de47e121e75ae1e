package org.dateline.core.ledger.revision;

/** What sort of change a revision made, the weightiest first. */
public enum Substance {
    /** A number: a toll, a count, or a bound of one. */
    FIGURE,
    /** Who or where: a proper name, a party to an event, a place. */
    NAME,
    /** Who says it, or by what word: a speaker or a cue. */
    ATTRIBUTION,
    /** When or how long. */
    TIME,
    /** Whether it is so, or how certain: a negation, a hedge. */
    CLAIM,
    /** A passage that tells of something came in. */
    ADDED,
    /** A passage that tells of something was taken out. */
    REMOVED,
    /** Other words, to the same effect as far as can be seen. */
    WORDING,
    /** Case, punctuation, spacing, a variant spelling, a slip of one or two letters. */
    TYPO
}
