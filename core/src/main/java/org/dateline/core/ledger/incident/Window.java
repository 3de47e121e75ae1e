package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.core.record.TimePart;
import org.dateline.core.time.TimeBasis;

/**
 * The days on which the happening of a report is looked for.
 *
 * <p>Where the text leaves the first day open, it is set back from the last: news in the perfect is rarely older than
 * four weeks, and what is told in passing rarely older than eight when others still report it.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param firmness how the text gives them
 */
record Window(LocalDate from, LocalDate to, Firmness firmness) {

    /** How the text gives the days of a happening. */
    enum Firmness {
        /** By a time expression. */
        STATED,
        /** By the tense of news alone: in the week before publication. */
        TENSE,
        /** Without a first day. */
        OPEN
    }

    private static final int REACH_OF_PERFECT = 28;
    private static final int REACH_OF_PAST = 56;
    private static final String PAST = "PAST_REF";

    /** The days of a time; empty if the text tells of none, or only of days to come. */
    static Optional<Window> of(TimePart time) {
        LocalDate latest = time.latest();
        if (latest == null) {
            return Optional.empty();
        }
        LocalDate earliest = time.earliest();
        if (earliest == null) {
            int reach = time.value().equals(PAST) ? REACH_OF_PAST : REACH_OF_PERFECT;
            return Optional.of(new Window(latest.minusDays(reach), latest, Firmness.OPEN));
        }
        boolean isStated = time.basis() != TimeBasis.PUBLICATION;
        return Optional.of(new Window(earliest, latest, isStated ? Firmness.STATED : Firmness.TENSE));
    }

    /** How many days it holds. */
    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean isFirm() {
        return firmness == Firmness.STATED;
    }

    /** How many days lie from the end of one to the begin of the other: 1 for neighbouring days, 0 if they overlap. */
    long gapTo(Window other) {
        long gap = Math.max(ChronoUnit.DAYS.between(to, other.from), ChronoUnit.DAYS.between(other.to, from));
        return Math.max(0, gap);
    }
}
