package org.dateline.core.time;

import java.time.LocalDate;

/**
 * A day, week, month, year or other period of the calendar.
 *
 * @param grain how long it is
 * @param first its first day
 */
record CalendarPeriod(Grain grain, LocalDate first) {

    CalendarPeriod {
        if (!grain.firstDay(first).equals(first)) {
            throw new IllegalArgumentException("no " + grain + " begins on " + first);
        }
    }

    /** The period of a grain that a day lies in. */
    static CalendarPeriod containing(Grain grain, LocalDate day) {
        return new CalendarPeriod(grain, grain.firstDay(day));
    }

    static CalendarPeriod ofYear(int year) {
        return new CalendarPeriod(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    static CalendarPeriod ofMonth(int year, int month) {
        return new CalendarPeriod(Grain.MONTH, LocalDate.of(year, month, 1));
    }

    static CalendarPeriod ofDay(LocalDate day) {
        return new CalendarPeriod(Grain.DAY, day);
    }

    LocalDate last() {
        return grain.lastDay(first);
    }

    CalendarPeriod plus(long n) {
        return new CalendarPeriod(grain, grain.plus(first, n));
    }

    /** Its TIMEX3 value. */
    String value() {
        return grain.value(first);
    }
}
