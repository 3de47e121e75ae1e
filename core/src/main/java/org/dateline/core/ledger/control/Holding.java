package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.core.ledger.DayWindow;
import org.jspecify.annotations.Nullable;

/**
 * A time in which one side holds a place, or nobody known does, with the reports that tell of it. Grows while a
 * {@link HoldingChain} is laid.
 */
final class Holding {

    /** Reports of one change are told within this many days: the week that the news reaches back. */
    static final int NEWS_DAYS = 7;

    private final LocalDate day;
    private final @Nullable LocalDate before;
    private @Nullable Party party;
    private final @Nullable Party left;
    private final List<Sighting> telling = new ArrayList<>();
    private final List<Sighting> contradicting = new ArrayList<>();

    /**
     * A holding without reports.
     *
     * @param day the day by which it began
     * @param before a day on which it had not begun; null if none is known
     * @param left who held it before; null if unknown
     */
    Holding(LocalDate day, @Nullable LocalDate before, @Nullable Party party, @Nullable Party left) {
        this.day = day;
        this.before = before;
        this.party = party;
        this.left = left;
    }

    LocalDate day() {
        return day;
    }

    /** Who holds it; null if nobody is told. */
    @Nullable
    Party party() {
        return party;
    }

    @Nullable
    Party left() {
        return left;
    }

    boolean isOf(@Nullable Party other) {
        return party != null && party.isSameSideAs(other);
    }

    /** By day. */
    List<Sighting> telling() {
        return telling.stream().sorted(Sighting.BY_DAY).toList();
    }

    /** Reports that another side holds it at the same time, by day. */
    List<Sighting> contradicting() {
        return Collections.unmodifiableList(contradicting);
    }

    void add(Sighting sighting) {
        telling.add(sighting);
    }

    void contradict(Sighting sighting) {
        contradicting.add(sighting);
    }

    /** Gives what was only told to be lost to who is told to have it. */
    void fill(Party holder, Sighting sighting) {
        party = holder;
        telling.add(sighting);
    }

    /** Tells whether nothing is told of it: neither who holds the place nor that anybody has left it. */
    boolean isUntold() {
        return party == null && telling.isEmpty();
    }

    /** Tells whether a side came to hold it, rather than was found holding it. */
    boolean isTaken() {
        return !telling.isEmpty() && telling.get(0).kind() != Sighting.Kind.HOLDS;
    }

    /** Tells whether it was taken back by who had held it before. */
    boolean isRetaken() {
        return !telling.isEmpty() && telling.get(0).kind() == Sighting.Kind.RETAKES;
    }

    /** Tells whether a report can be of the change that began it. */
    boolean isNear(Sighting sighting) {
        return !sighting.day().isAfter(day.plusDays(NEWS_DAYS))
                || sighting.when().window().reaches(day) && sighting.isDated(Sighting.Dating.DATED);
    }

    /** The last day up to which it is told of. */
    LocalDate lastSeen() {
        return telling.stream()
                .map(Sighting::last)
                .max(Comparator.naturalOrder())
                .orElse(day);
    }

    /** The days on one of which it began: each report of the change narrows them, and so does what held before. */
    DayWindow began() {
        LocalDate earliest = telling.stream()
                .filter(sighting -> tellsBeginning(sighting.when(), sighting.kind()))
                .map(sighting -> sighting.when().window().earliest())
                .filter(Objects::nonNull)
                .filter(from -> !from.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
        boolean bounded = before != null && (earliest == null || before.isAfter(earliest));
        return new DayWindow(bounded ? before : earliest, day);
    }

    /** "Now holds" tells nothing of the beginning, "has held since June" does. */
    private static boolean tellsBeginning(Sighting.When when, Sighting.Kind kind) {
        return kind != Sighting.Kind.HOLDS
                || !Objects.equals(when.window().earliest(), when.window().latest());
    }
}
