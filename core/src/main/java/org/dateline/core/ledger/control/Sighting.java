package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.core.ledger.DayWindow;
import org.jspecify.annotations.Nullable;

/**
 * What one report says of one place, in terms of sides and days.
 *
 * @param party who takes, holds, leaves or attacks it; null if not told
 * @param backing on whose word
 */
record Sighting(ControlReport report, Kind kind, @Nullable Party party, Backing backing, When when) {

    /** What is seen. */
    enum Kind {
        /** A side holds it; when it came to is not told. */
        HOLDS,
        /** A side comes to hold it. */
        TAKES,
        /** A side is gone. */
        LEAVES,
        /** A side comes to hold it that held it before. */
        RETAKES,
        /** It is fought over or besieged, until something else is told. */
        FIGHTS,
        /** A side goes for it, on those days. */
        ATTEMPTS;

        boolean isFight() {
            return this == FIGHTS || this == ATTEMPTS;
        }
    }

    /** How exactly the days are told. */
    enum Dating {
        /** A day, a week, "since June". */
        DATED,
        /** Done by the day of telling: "have taken". */
        RESULT,
        /** At some time before: "had taken", "in recent years". */
        VAGUE
    }

    /**
     * The days of a report.
     *
     * @param window when it happened, by the day of telling at latest
     * @param day the day by which it is so: the first of what goes on up to the telling, else the last of the window
     */
    record When(DayWindow window, LocalDate day, LocalDate toldOn, Dating dating) {}

    /**
     * By day. Of one day what is there stands before what changes, who took a place and left it took it first, and of
     * changes of a kind that which can have come first is first.
     */
    static final Comparator<Sighting> BY_DAY = Comparator.comparing(Sighting::day)
            .thenComparing(Sighting::kind)
            .thenComparing(Sighting::earliest, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(sighting -> sighting.when.toldOn())
            .thenComparing(sighting -> sighting.report.telling().article())
            .thenComparing(sighting -> sighting.report.control().id())
            .thenComparing(sighting -> sighting.report.telling().revision());

    /** The day by which it is so. */
    LocalDate day() {
        return when.day();
    }

    /** The last day it tells of. */
    LocalDate last() {
        return when.window().latest();
    }

    private @Nullable LocalDate earliest() {
        return when.window().earliest();
    }

    boolean isDated(Dating dating) {
        return when.dating() == dating;
    }

    ControlEvidence as(ControlEvidence.Stance stance) {
        return new ControlEvidence(
                report.telling().article(),
                report.control().id(),
                report.telling().voice(),
                when.toldOn(),
                stance == ControlEvidence.Stance.DENIED ? when.toldOn() : last(),
                stance);
    }
}
