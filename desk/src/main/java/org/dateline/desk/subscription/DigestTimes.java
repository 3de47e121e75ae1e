package org.dateline.desk.subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import org.dateline.store.subscription.Daily;

/**
 * When digests are due: one for each day that the calendar of a zone has, from a local time on. Where clocks are put on past
 * that time it is the first moment afterwards; where they are put back and it comes twice, the earlier. A day that the zone
 * left out has none.
 *
 * @param at the local time
 */
public record DigestTimes(LocalTime at, ZoneId zone) {

    /** So long a digest may be late whose day is over: else one of shortly before midnight could hardly be late at all. */
    static final Duration GRACE = Duration.ofHours(3);

    /** No zone leaves out or repeats more than one day. */
    private static final int NEAR = 4;

    /**
     * The digest of a day.
     *
     * @param day the local day, its name
     * @param moment from which on it is due
     */
    public record Slot(LocalDate day, Instant moment) {}

    public static DigestTimes of(Daily daily) {
        return new DigestTimes(daily.at(), daily.zone());
    }

    /** When the digest of a day is due; empty if the zone has no such day. */
    public Optional<Slot> slot(LocalDate day) {
        if (!day.atStartOfDay(zone).toLocalDate().equals(day)) {
            return Optional.empty();
        }
        LocalDateTime local = day.atTime(at);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(local);
            return Optional.of(new Slot(day, gap.getInstant()));
        }
        return Optional.of(new Slot(day, local.toInstant(offsets.get(0))));
    }

    /** The last digest that was due by a moment, inclusive. */
    public Slot last(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone).plusDays(1);
        for (int i = 0; i <= NEAR; i++) {
            Optional<Slot> slot =
                    slot(day.minusDays(i)).filter(one -> !one.moment().isAfter(now));
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        throw new IllegalStateException("no day before " + now + " in " + zone);
    }

    /** The first digest that is due after a moment. */
    public Slot next(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, zone).minusDays(1);
        for (int i = 0; i <= NEAR; i++) {
            Optional<Slot> slot =
                    slot(day.plusDays(i)).filter(one -> one.moment().isAfter(now));
            if (slot.isPresent()) {
                return slot.get();
            }
        }
        throw new IllegalStateException("no day after " + now + " in " + zone);
    }

    /** The digest that is due, if its day, or the grace after it, is not over: what is told later is told by the next. */
    public Optional<Slot> due(Instant now) {
        Slot last = last(now);
        Instant dayEnd = last.day().plusDays(1).atStartOfDay(zone).toInstant();
        Instant graceEnd = last.moment().plus(GRACE);
        Instant end = dayEnd.isAfter(graceEnd) ? dayEnd : graceEnd;
        return now.isBefore(end) ? Optional.of(last) : Optional.empty();
    }
}
