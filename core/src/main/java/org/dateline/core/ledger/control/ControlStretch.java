package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.revision.Syndication;
import org.jspecify.annotations.Nullable;

/**
 * Days that follow each other on which the control of a place stands the same.
 *
 * @param from the first day, by which the holder held it; the state is by what had been told up to each day
 * @param to the last day, inclusive; null if it goes on
 * @param began the days on one of which the holder came to hold it; begins before {@code from} where the day is not told
 * @param holder who holds it, or is said to; where it is fought over, who held it until then; null if nobody is told
 * @param rivals other sides that fight for it, deny its loss or are told to hold it too, by side
 * @param evidence the reports that had been told up to the end of it, by day; never empty
 * @param asOf the last day, not after the end, for which something was told: never show the holder without it; before
 *     {@code from} where only time has passed (an attempt is over) or a report came late
 */
public record ControlStretch(
        LocalDate from,
        @Nullable LocalDate to,
        DayWindow began,
        ControlState state,
        @Nullable Party holder,
        List<Party> rivals,
        List<ControlEvidence> evidence,
        LocalDate asOf) {

    public ControlStretch {
        rivals = List.copyOf(rivals);
        evidence = List.copyOf(evidence);
        if (to != null && (to.isBefore(from) || asOf.isAfter(to))) {
            throw new IllegalArgumentException(from + " to " + to + " as of " + asOf);
        }
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("nothing tells of " + from);
        }
    }

    /**
     * The days on one of which it came to stand so: its holder's coming or its loss, whatever has been told of it since; a
     * fight for what nobody is told to hold counts from its first day.
     */
    public DayWindow since() {
        return holder == null && state != ControlState.LOST ? new DayWindow(from, from) : began;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** How many days before a day anything was last told, at least 0. */
    public long ageOn(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf, day));
    }

    /** Who independently reports what stands here, by name. */
    public SortedSet<String> voices() {
        SortedSet<String> voices = new TreeSet<>();
        evidence.stream().filter(item -> item.stance().supports()).forEach(item -> voices.add(item.voice()));
        return voices;
    }

    /** How many of these report independently of each other. */
    public int countIndependent() {
        return Syndication.countIndependent(voices());
    }
}
