package org.dateline.bench.statement;

/** How a speaker is named, by {@link SpeakerKinds}. */
enum SpeakerKind {
    /** By a proper name, alone or beside other words. */
    NAMED,
    /** By common nouns only: "two officials". */
    NOMINAL,
    /** By a pronoun alone. */
    PRONOUN,
    /** Not at all. */
    NONE
}
