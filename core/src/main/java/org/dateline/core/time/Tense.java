package org.dateline.core.time;

/** The time that a verb group puts its event in, seen from publication. */
enum Tense {
    /** Simple past: "seized", "was killed". */
    PAST,
    /** Past before the past: "had fled". */
    PAST_PERFECT,
    /** Past with a bearing on the present: "has carried out". */
    PRESENT_PERFECT,
    /** "attacks", "is applying", "is held". */
    PRESENT,
    /** "will", "would", "is to", "plans to", and the modals of what may come. */
    FUTURE,
    /** No finite verb tells. */
    NONE;

    boolean isPast() {
        return this == PAST || this == PAST_PERFECT || this == PRESENT_PERFECT;
    }
}
