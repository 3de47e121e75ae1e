package org.dateline.core.time;

/** Where a date without a year lies, as the tense around it tells. */
enum Direction {
    /** At or before the day of publication. */
    PAST,
    /** At or after the day of publication. */
    FUTURE,
    /** The text does not tell: the nearer one, and the past one unless the future one is much nearer. */
    NEAR,
    /** The nearer one, and the future one unless the past one is much nearer. */
    NEAR_AHEAD
}
