package org.dateline.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an expression stands for, before it has a place in the text.
 *
 * @param value TIMEX3 value
 * @param period the period of the calendar it names, which later expressions may count from; null
 *     where it names none
 * @param earliest first day; null where unknown
 * @param latest last day, inclusive; null where unknown
 * @param basis stated or relative
 */
record Resolved(
        String value,
        @Nullable CalendarPeriod period,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        TimeBasis basis) {

    static Resolved of(CalendarPeriod period, TimeBasis basis) {
        return new Resolved(period.value(), period, period.first(), period.last(), basis);
    }

    /** A value without a place on the calendar. */
    static Resolved unanchored(String value) {
        return new Resolved(value, null, null, null, TimeBasis.RELATIVE);
    }

    /** The same value, from another day on. */
    Resolved since(LocalDate first) {
        return new Resolved(value, period, first, latest, basis);
    }

    /** The same value for the days about one. */
    Resolved around(LocalDate day, int days) {
        return new Resolved(value, period, day.minusDays(days), day.plusDays(days), basis);
    }

    /** The same time under another value: a part of the day, a minute. */
    Resolved named(String otherValue) {
        return new Resolved(otherValue, period, earliest, latest, basis);
    }

    /**
     * Some days of the interval: "the second week of July", "the last days of June".
     *
     * @param days how many
     * @param ordinal which of such stretches; null where a modifier tells
     * @param mod {@code END} for the last; else the first are meant
     */
    Resolved stretch(int days, @Nullable Integer ordinal, @Nullable String mod) {
        if (earliest == null || latest == null || Grain.days(earliest, latest) < days) {
            return this;
        }
        if ("END".equals(mod)) {
            return new Resolved(value, period, latest.minusDays(days - 1L), latest, basis);
        }
        LocalDate first = earliest.plusDays(ordinal == null ? 0 : (ordinal - 1L) * days);
        LocalDate last = first.plusDays(days - 1L);
        return first.isAfter(latest)
                ? this
                : new Resolved(value, period, first, last.isAfter(latest) ? latest : last, basis);
    }

    /** The part that lies before a day within it; all of it if the day lies outside. */
    Resolved before(LocalDate day) {
        return earliest != null && latest != null && earliest.isBefore(day) && !latest.isBefore(day)
                ? new Resolved(value, period, earliest, day.minusDays(1), basis)
                : this;
    }

    /**
     * The part of the interval that a modifier leaves.
     *
     * @param mod {@code START}, {@code MID} and {@code END} leave the first, middle and last half
     */
    Resolved narrowed(@Nullable String mod) {
        if (mod == null || earliest == null || latest == null) {
            return this;
        }
        long days = Grain.days(earliest, latest);
        return switch (mod) {
            case "START" -> new Resolved(value, period, earliest, earliest.plusDays(days / 2), basis);
            case "MID" -> new Resolved(value, period, earliest.plusDays(days / 4), latest.minusDays(days / 4), basis);
            case "END" -> new Resolved(value, period, latest.minusDays(days / 2), latest, basis);
            case "BEFORE" -> new Resolved(value, period, null, earliest.minusDays(1), basis);
            case "AFTER" -> new Resolved(value, period, latest.plusDays(1), null, basis);
            default -> this;
        };
    }
}
