package org.dateline.core.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A period that comes back every year or every week: June, Thursday, the third quarter, Easter. */
@FunctionalInterface
interface Recurrence {

    /** How many times nearer an occurrence must be to be meant against the usual direction. */
    int MUCH = 3;

    /** As for what a future verb governs, where the usual direction says less. */
    int SOMEWHAT = 2;

    /** A day so many times nearer is meant against the tense: who means the one in a year says so. */
    int FAR = 8;

    /** So many days ahead a past date can be where an article was dated too early. */
    int SLIP = 2;

    /** Days between two occurrences of a weekday around today, at most. */
    int FORTNIGHT = 14;

    /** Its occurrences around a day, at least two years to either side for yearly ones, in order. */
    List<CalendarPeriod> around(LocalDate day);

    static Recurrence weekly(int isoWeekday) {
        return day -> {
            LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(isoWeekday)));
            List<CalendarPeriod> found = new ArrayList<>();
            for (int week = -2; week <= 2; week++) {
                found.add(CalendarPeriod.ofDay(first.plusWeeks(week)));
            }
            return found;
        };
    }

    static Recurrence weekend() {
        return day -> {
            CalendarPeriod here = CalendarPeriod.containing(Grain.WEEKEND, day);
            return List.of(here.plus(-2), here.plus(-1), here, here.plus(1), here.plus(2));
        };
    }

    private static Recurrence yearly(java.util.function.IntFunction<@Nullable CalendarPeriod> inYear) {
        return day -> {
            List<CalendarPeriod> found = new ArrayList<>();
            for (int year = day.getYear() - 4; year <= day.getYear() + 4; year++) {
                CalendarPeriod period = inYear.apply(year);
                if (period != null) {
                    found.add(period);
                }
            }
            return found;
        };
    }

    static Recurrence month(int month) {
        return yearly(year -> CalendarPeriod.ofMonth(year, month));
    }

    static Recurrence monthDay(int month, int day) {
        return yearly(
                year -> findDay(year, month, day).map(CalendarPeriod::ofDay).orElse(null));
    }

    static Recurrence season(Season season) {
        return yearly(year -> new CalendarPeriod(Grain.SEASON, LocalDate.of(year, season.firstMonth(), 1)));
    }

    static Recurrence quarter(int quarter) {
        return yearly(year -> new CalendarPeriod(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1)));
    }

    static Recurrence half(int half) {
        return yearly(year -> new CalendarPeriod(Grain.HALF, LocalDate.of(year, 6 * half - 5, 1)));
    }

    /**
     * A holiday.
     *
     * @param code {@code 12-25} for a fixed day, {@code 11-4th-4} for the fourth Thursday of November
     *     ({@code 5-last-1}: the last Monday of May), {@code easter-2} for two days before Easter,
     *     {@code hijri-10-1} for a day of the Islamic calendar of Umm al-Qura, {@code hijri-9-month}
     *     for the first day of one of its months
     */
    static Recurrence holiday(String code) {
        if (code.startsWith("easter")) {
            int days = Integer.parseInt(code.substring("easter".length()));
            return yearly(year -> CalendarPeriod.ofDay(easter(year).plusDays(days)));
        }
        String[] parts = code.split("-");
        if (parts[0].equals("hijri")) {
            return hijri(Integer.parseInt(parts[1]), parts[2].equals("month") ? 1 : Integer.parseInt(parts[2]));
        }
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return monthDay(month, Integer.parseInt(parts[1]));
        }
        int ordinal = parts[1].equals("last") ? -1 : parts[1].charAt(0) - '0';
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[2]));
        return yearly(year -> CalendarPeriod.ofDay(
                LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday))));
    }

    private static Recurrence hijri(int month, int dayOfMonth) {
        return day -> {
            List<CalendarPeriod> found = new ArrayList<>();
            try {
                int here = HijrahDate.from(day).get(ChronoField.YEAR);
                for (int year = here - 3; year <= here + 3; year++) {
                    HijrahDate date = HijrahDate.of(year, month, dayOfMonth);
                    found.add(CalendarPeriod.ofDay(LocalDate.ofEpochDay(date.toEpochDay())));
                }
            } catch (DateTimeException e) {
                // The calendar is tabulated for 1882 to 2174 only: outside, the holiday stays undated.
                found.clear();
            }
            return found;
        };
    }

    /** The last day of the Islamic month that begins on a day. */
    static LocalDate lastDayOfHijriMonth(LocalDate first) {
        return first.plusDays(HijrahDate.from(first).lengthOfMonth() - 1L);
    }

    /** A day of the calendar, if the month has it. */
    static Optional<LocalDate> findDay(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Optional.empty();
        }
        return Optional.of(LocalDate.of(year, month, day));
    }

    /** Western Easter Sunday, after the anonymous Gregorian algorithm (Meeus, 1991). */
    private static LocalDate easter(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int inCentury = Math.floorMod(year, 100);
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = Math.floorMod(19 * golden + century - Math.floorDiv(century, 4) - correction + 15, 30);
        int weekday =
                Math.floorMod(32 + 2 * Math.floorMod(century, 4) + 2 * (inCentury / 4) - epact - inCentury % 4, 7);
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** The occurrence in a year, by its first day. */
    default Optional<CalendarPeriod> findIn(int year) {
        return around(LocalDate.of(year, 7, 1)).stream()
                .filter(period -> period.first().getYear() == year)
                .findFirst();
    }

    /** The occurrence that a direction from a day means. */
    default Optional<CalendarPeriod> find(LocalDate from, Direction direction) {
        Optional<CalendarPeriod> past = Optional.empty();
        Optional<CalendarPeriod> future = Optional.empty();
        for (CalendarPeriod period : around(from)) {
            if (!period.first().isAfter(from)) {
                past = Optional.of(period);
            }
            if (future.isEmpty() && !period.last().isBefore(from)) {
                future = Optional.of(period);
            }
        }
        if (past.isEmpty() || future.isEmpty()) {
            return past.or(() -> Optional.empty());
        }
        long ahead = ahead(from, future.get());
        long behind = behind(from, past.get());
        boolean dayOfYear = past.get().grain() == Grain.DAY && ahead + behind > FORTNIGHT;
        return switch (direction) {
            case PAST -> dayOfYear && ahead <= SLIP ? future : past;
            case FUTURE -> dayOfYear && behind * FAR < ahead ? past : future;
            case NEAR -> ahead * MUCH < behind ? future : past;
            case NEAR_AHEAD -> behind * SOMEWHAT < ahead ? past : future;
        };
    }

    private static long ahead(LocalDate from, CalendarPeriod future) {
        return Math.max(0, ChronoUnit.DAYS.between(from, future.first()));
    }

    private static long behind(LocalDate from, CalendarPeriod past) {
        return Math.max(0, ChronoUnit.DAYS.between(past.last(), from));
    }

    /** The first occurrence that does not end before a day. */
    default Optional<CalendarPeriod> findFrom(LocalDate from) {
        return around(from).stream()
                .filter(period -> !period.last().isBefore(from))
                .findFirst();
    }

    /** The last occurrence that ended before a day, or the first that begins after it. */
    default Optional<CalendarPeriod> findBeyond(LocalDate from, int sign) {
        Optional<CalendarPeriod> found = Optional.empty();
        for (CalendarPeriod period : around(from)) {
            if (sign < 0 && period.last().isBefore(from)) {
                found = Optional.of(period);
            }
            if (sign > 0 && period.first().isAfter(from)) {
                return Optional.of(period);
            }
        }
        return found;
    }
}
