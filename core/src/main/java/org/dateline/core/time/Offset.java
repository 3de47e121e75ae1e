package org.dateline.core.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * How much time lies between two events: "three weeks after the coup".
 *
 * @param length what the text says
 * @param slack so many days more or less are meant: who counts in weeks does not count days
 */
record Offset(Period length, int slack) {

    private static final int WEEK_SLACK = 3;
    private static final int MONTH_SLACK = 15;
    private static final int YEAR_SLACK = 180;

    /** Reads a TIMEX3 duration; null for one that is not told, {@code PXD}. Hours are within a day. */
    static @Nullable Offset parse(String duration) {
        if (duration.startsWith("PT")) {
            return duration.contains("X") ? null : new Offset(Period.ZERO, 1);
        }
        try {
            Period length = Period.parse(duration);
            int slack = length.getYears() > 0
                    ? YEAR_SLACK
                    : length.getMonths() > 0 ? MONTH_SLACK : duration.endsWith("W") ? WEEK_SLACK : 0;
            return new Offset(length, slack);
        } catch (DateTimeParseException e) {
            // "PXW", "P2.5Y": no length that the calendar could count.
            return null;
        }
    }

    /** The time of an event that lies so much later or earlier than a dated one. */
    EventTime from(EventTime dated, boolean later) {
        LocalDate earliest =
                dated.earliest() == null ? null : moved(dated.earliest(), later).minusDays(slack);
        LocalDate latest =
                dated.latest() == null ? null : moved(dated.latest(), later).plusDays(slack);
        String value = earliest == null || latest == null
                ? dated.value()
                : earliest.equals(latest) ? earliest.toString() : earliest + "/" + latest;
        return new EventTime(dated.span(), value, earliest, latest, TimeBasis.RELATIVE);
    }

    private LocalDate moved(LocalDate day, boolean later) {
        return later ? day.plus(length) : day.minus(length);
    }
}
