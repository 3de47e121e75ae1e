package org.dateline.core.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** How long a period of the calendar is; weeks are those of ISO 8601. */
enum Grain {
    DAY("D"),
    WEEK("W"),
    WEEKEND("WE"),
    MONTH("M"),
    QUARTER("Q"),
    HALF("H"),
    SEASON("S"),
    YEAR("Y"),
    DECADE("10Y"),
    CENTURY("100Y");

    private final String code;

    Grain(String code) {
        this.code = code;
    }

    /**
     * The grain that a unit of the word list counts in.
     *
     * @param unit {@code D W WE M Q Y 10Y 100Y}; hours and less count in days
     */
    static Grain ofUnit(String unit) {
        for (Grain grain : values()) {
            if (grain.code.equals(unit)) {
                return grain;
            }
        }
        return DAY;
    }

    /** The designator of ISO 8601: {@code W}. */
    String unit() {
        return code;
    }

    /** The first day of the period of this grain that a day lies in; a weekend begins on Saturday. */
    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1L);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** The first day of the n-th period after one; n may be negative. */
    LocalDate plus(LocalDate first, long n) {
        return switch (this) {
            case DAY -> first.plusDays(n);
            case WEEK, WEEKEND -> first.plusWeeks(n);
            case MONTH -> first.plusMonths(n);
            case QUARTER, SEASON -> first.plusMonths(3 * n);
            case HALF -> first.plusMonths(6 * n);
            case YEAR -> first.plusYears(n);
            case DECADE -> first.plusYears(10 * n);
            case CENTURY -> first.plusYears(100 * n);
        };
    }

    /** The last day of the period that begins on a day. */
    LocalDate lastDay(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : plus(first, 1).minusDays(1);
    }

    /** The days from one day to another. */
    static long days(LocalDate first, LocalDate last) {
        return ChronoUnit.DAYS.between(first, last);
    }

    /** The TIMEX3 value of the period that begins on a day; decades and centuries end in {@code X}. */
    String value(LocalDate first) {
        int year = first.getYear();
        return switch (this) {
            case DAY -> first.toString();
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> year(year) + "-" + two(first.getMonthValue());
            case QUARTER -> year(year) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case HALF -> year(year) + "-H" + (first.getMonthValue() <= 6 ? 1 : 2);
            case SEASON ->
                year(year) + "-" + Season.ofFirstMonth(first.getMonthValue()).code();
            case YEAR -> year(year);
            case DECADE -> year(year).substring(0, 3) + "X";
            case CENTURY -> year(year).substring(0, 2) + "XX";
        };
    }

    private static String week(LocalDate day) {
        return year(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String year(int year) {
        String digits = Integer.toString(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
