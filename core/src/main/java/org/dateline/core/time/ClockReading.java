package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parts of days and times of the clock. */
final class ClockReading {

    private ClockReading() {}

    /**
     * Arguments: {@code part}, a TIMEX3 part of the day; {@code by} days from {@code from}, or a nested date; {@code
     * since} days from there it may have begun.
     */
    static Resolved part(Match match, Anchor anchor) {
        Resolved date = day(match, anchor);
        LocalDate day = CalendarReading.dayOf(date);
        if (day == null) {
            return date.period() == null ? date.named("XXXX-XX-XXT" + match.get("part")) : date;
        }
        Resolved part = date.named(day + "T" + match.get("part"));
        return match.has("since") ? part.since(day.plusDays(match.number("since"))) : part;
    }

    private static Resolved day(Match match, Anchor anchor) {
        Match inner = match.inner("date");
        if (inner != null) {
            return inner.rule().reading().read(inner, anchor);
        }
        CalendarPeriod then = "then".equals(match.find("from")) ? anchor.lastDay() : null;
        LocalDate base = then == null ? anchor.published() : then.first();
        if (base == null) {
            return Resolved.unanchored("XXXX-XX-XX");
        }
        int by = match.has("by") ? match.number("by") : 0;
        return Resolved.of(CalendarPeriod.ofDay(base.plusDays(by)), TimeBasis.RELATIVE);
    }

    /** Arguments: {@code clock} as {@code 15:30}, or {@code hour}; {@code ampm} as {@code 0} or {@code 12}. */
    static Resolved read(Match match, Anchor anchor) {
        Match nested = match.inner("clock");
        String time = time(nested == null ? match : nested);
        Resolved date = day(match, anchor);
        LocalDate day = CalendarReading.dayOf(date);
        if (time == null) {
            return date;
        }
        return date.named((day == null ? "XXXX-XX-XX" : day.toString()) + "T" + time);
    }

    private static @Nullable String time(Match match) {
        String clock = null;
        for (String written : List.of("clock", "dotted", "military", "hour")) {
            clock = clock == null ? match.find(written) : clock;
        }
        if (clock == null) {
            return null;
        }
        int colon = clock.indexOf(':');
        int hour = Integer.parseInt(colon < 0 ? clock : clock.substring(0, colon));
        String minutes = colon < 0 ? "00" : clock.substring(colon + 1);
        String half = match.find("ampm");
        if (half != null) {
            hour = hour % 12 + Integer.parseInt(half);
        }
        return CalendarReading.two(Math.min(hour, 24)) + ":" + minutes;
    }
}
