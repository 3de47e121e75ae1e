package org.dateline.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates, with or without a year. */
final class CalendarReading {

    /** A month so near is the last one, unless the story is told from years before. */
    private static final int RECENT_DAYS = 120;

    private static final int LATE_YEARS = 2;

    private CalendarReading() {}

    static Resolved read(Match match, Anchor anchor) {
        String iso = match.find("iso");
        if (iso != null) {
            return iso(iso);
        }
        if (match.has("month-of") && !match.has("month")) {
            return sameMonth(match.number(match.has("day-ord") ? "ord" : "day"), anchor);
        }
        if (match.has("decade")) {
            return decade(match, anchor);
        }
        if (match.has("century-of")) {
            int century = match.number("ord");
            return Resolved.of(
                    new CalendarPeriod(Grain.CENTURY, LocalDate.of((century - 1) * 100, 1, 1)), TimeBasis.STATED);
        }
        Match inner = match.inner("relyear");
        if (match.has("year")) {
            return inYear(match, match.number("year"), TimeBasis.STATED);
        }
        if (inner != null) {
            CalendarPeriod year = inner.rule().reading().read(inner, anchor).period();
            return year == null
                    ? Resolved.unanchored(openValue(match))
                    : inYear(match, year.first().getYear(), TimeBasis.RELATIVE);
        }
        return withoutYear(match, anchor);
    }

    /** "April 24 and 25", "on the 14th": a day of the month told of last. */
    private static Resolved sameMonth(int day, Anchor anchor) {
        CalendarPeriod then = anchor.then();
        if (then == null || then.grain().ordinal() > Grain.MONTH.ordinal()) {
            return Resolved.unanchored("XXXX-XX-" + two(day));
        }
        return Recurrence.findDay(then.first().getYear(), then.first().getMonthValue(), day)
                .map(found -> Resolved.of(CalendarPeriod.ofDay(found), TimeBasis.RELATIVE))
                .orElseGet(() -> Resolved.unanchored("XXXX-XX-" + two(day)));
    }

    /** Year, month and day in figures; an impossible month is taken for a day written first. */
    private static Resolved iso(String text) {
        String[] parts = text.split("-");
        int year = Integer.parseInt(parts[0]);
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(parts[2]);
        return Recurrence.findDay(year, month, day)
                .or(() -> Recurrence.findDay(year, day, month))
                .map(found -> Resolved.of(CalendarPeriod.ofDay(found), TimeBasis.STATED))
                .orElseGet(() -> Resolved.unanchored(text));
    }

    /** "the 1990s" is stated; "the '90s" and "the nineties" mean those that began last. */
    private static Resolved decade(Match match, Anchor anchor) {
        int decade = match.number("decade");
        if (decade >= 100) {
            return Resolved.of(CalendarPeriod.containing(Grain.DECADE, LocalDate.of(decade, 1, 1)), TimeBasis.STATED);
        }
        if (anchor.published() == null) {
            return Resolved.unanchored("XX" + decade / 10 + "X");
        }
        int published = anchor.published().getYear();
        int year = published - Math.floorMod(published - decade, 100);
        return Resolved.of(CalendarPeriod.containing(Grain.DECADE, LocalDate.of(year, 1, 1)), TimeBasis.STATED);
    }

    private static Resolved inYear(Match match, int year, TimeBasis basis) {
        Optional<Recurrence> recurrence = findRecurrence(match);
        if (recurrence.isEmpty()) {
            return Resolved.of(CalendarPeriod.ofYear(year), basis);
        }
        return recurrence
                .get()
                .findIn(year)
                .map(period -> whole(match, period, basis))
                .orElseGet(() -> Resolved.unanchored(openValue(match)));
    }

    /** The occurrence found; a month of the Islamic calendar has the value {@code first/last}, ISO 8601. */
    private static Resolved whole(Match match, CalendarPeriod period, TimeBasis basis) {
        if (!match.has("holiday") || !match.get("holiday").endsWith("-month")) {
            return Resolved.of(period, basis);
        }
        LocalDate last = Recurrence.lastDayOfHijriMonth(period.first());
        return new Resolved(period.first() + "/" + last, period, period.first(), last, basis);
    }

    private static Resolved withoutYear(Match match, Anchor anchor) {
        LocalDate day = anchor.published();
        Optional<Recurrence> recurrence = findRecurrence(match);
        if (day == null || recurrence.isEmpty()) {
            return Resolved.unanchored(openValue(match));
        }
        return select(match, recurrence.get(), day, anchor)
                .map(period -> whole(match, period, TimeBasis.RELATIVE))
                .orElseGet(() -> Resolved.unanchored(openValue(match)));
    }

    private static Optional<CalendarPeriod> select(Match match, Recurrence recurrence, LocalDate day, Anchor anchor) {
        String relative = match.find("rel");
        if (relative == null) {
            Optional<CalendarPeriod> told = match.has("weekday") ? onWeekday(match, recurrence, day) : Optional.empty();
            return told.or(() -> inStory(match, recurrence, day, anchor))
                    .or(() -> recurrence.find(weekly(match) ? anchor.toldOr(day) : day, anchor.direction()));
        }
        return switch (relative) {
            case "last" -> recurrence.findBeyond(day, -1);
            case "next" -> recurrence.findBeyond(day, 1);
            case "week" -> inWeek(match, day, anchor.direction());
            case "following" -> recurrence.findBeyond(anchor.thenDayOr(day), 1);
            case "that" -> recurrence.findFrom(anchor.thenDayOr(day));
            case "same" -> recurrence.find(anchor.thenDayOr(day), Direction.NEAR);
            case "preceding" -> recurrence.findBeyond(anchor.thenDayOr(day), -1);
            default -> recurrence.findIn(day.getYear());
        };
    }

    /** "In 2018 they rose. In April the town fell": what follows in a story of the past, unless last month is meant. */
    private static Optional<CalendarPeriod> inStory(Match match, Recurrence recurrence, LocalDate day, Anchor anchor) {
        Anchor.Story story = anchor.story();
        if (story == null || weekly(match) || anchor.direction() != Direction.PAST) {
            return Optional.empty();
        }
        LocalDate from = story.last().first();
        boolean isLate = from.isAfter(day.minusYears(LATE_YEARS));
        boolean isRecent = recurrence.find(day, Direction.PAST).stream()
                .anyMatch(usual -> usual.last().isAfter(day.minusDays(RECENT_DAYS)));
        return isLate && isRecent
                ? Optional.empty()
                : recurrence
                        .findFrom(from)
                        .filter(period -> !period.last().isAfter(day))
                        .filter(period -> !period.first().isAfter(from.plusDays(story.reach())));
    }

    /** A bare weekday counts from an update too: the day after publication is past in it. */
    private static boolean weekly(Match match) {
        return match.has("weekday") && !match.has("month");
    }

    /** Of the years in reach, the one in which a date has its weekday: "Thursday, July 1". */
    private static Optional<CalendarPeriod> onWeekday(Match match, Recurrence recurrence, LocalDate day) {
        if (!match.has("month")) {
            return Optional.empty();
        }
        int weekday = match.number("weekday");
        return recurrence.around(day).stream()
                .filter(period -> period.first().getDayOfWeek().getValue() == weekday)
                .filter(period -> Math.abs(period.first().getYear() - day.getYear()) <= 1)
                .findFirst();
    }

    /** "fell this Saturday", told on a Friday: the one before. */
    private static Optional<CalendarPeriod> inWeek(Match match, LocalDate day, Direction direction) {
        LocalDate monday = Grain.WEEK.firstDay(day);
        int days = 7 * match.number("week") + match.number("weekday") - 1;
        LocalDate found = monday.plusDays(days);
        boolean isPassed = direction == Direction.PAST && match.number("week") == 0 && found.isAfter(day);
        return Optional.of(CalendarPeriod.ofDay(isPassed ? found.minusWeeks(1) : found));
    }

    private static Optional<Recurrence> findRecurrence(Match match) {
        if (match.has("holiday")) {
            return Optional.of(Recurrence.holiday(match.get("holiday")));
        }
        if (match.has("month")) {
            return Optional.of(ofMonth(match, match.number("month")));
        }
        if (match.has("season")) {
            return Optional.of(Recurrence.season(Season.ofCode(match.get("season"))));
        }
        if (match.has("quarter-of")) {
            return Optional.of(Recurrence.quarter(Math.min(4, match.number("ord"))));
        }
        if (match.has("half-of")) {
            return Optional.of(Recurrence.half(Math.min(2, match.number("ord"))));
        }
        if (match.has("weekend")) {
            return Optional.of(Recurrence.weekend());
        }
        return match.has("weekday") ? Optional.of(Recurrence.weekly(match.number("weekday"))) : Optional.empty();
    }

    private static Recurrence ofMonth(Match match, int month) {
        if (match.has("day-ord")) {
            return Recurrence.monthDay(month, match.number("ord"));
        }
        return match.has("day") ? Recurrence.monthDay(month, match.number("day")) : Recurrence.month(month);
    }

    /** The value where no year is known, with an X for each digit that is not. */
    private static String openValue(Match match) {
        if (match.has("month")) {
            String value = "XXXX-" + two(match.number("month"));
            return match.has("day") ? value + "-" + two(match.number("day")) : value;
        }
        String season = match.find("season");
        if (season != null) {
            return "XXXX-" + season;
        }
        String weekday = match.find("weekday");
        if (weekday != null) {
            return "XXXX-WXX-" + weekday;
        }
        if (match.has("quarter-of")) {
            return "XXXX-Q" + match.get("ord");
        }
        return match.has("weekend") ? "XXXX-WXX-WE" : "XXXX";
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The day of a nested date, if it names one. */
    static @Nullable LocalDate dayOf(Resolved date) {
        CalendarPeriod period = date.period();
        return period != null && period.grain() == Grain.DAY ? period.first() : null;
    }
}
