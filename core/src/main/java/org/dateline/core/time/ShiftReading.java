package org.dateline.core.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads periods that are counted from another one. */
final class ShiftReading {

    /** "two weeks ago" is so many days about that day, not a week of the calendar. */
    private static final int WEEK_REACH = 3;

    private static final int MONTH_REACH = 15;

    private static final int HOURS = 24;

    private ShiftReading() {}

    /**
     * Arguments: {@code unit}; {@code by} periods, or {@code n} times {@code sign}; {@code from} is
     * {@code now} (publication), {@code then} (the date mentioned last), {@code that} (the same, but of days the one
     * told last) or the date nested. With {@code cut} it is the {@code period} there, {@code back} so many
     * periods, else the day: "a year ago this month", "ten years ago today". With {@code past} it ends before publication:
     * "earlier this month".
     */
    static Resolved read(Match match, Anchor anchor) {
        int sign = match.has("by") ? Integer.signum(match.number("by")) : match.number("sign");
        CalendarPeriod from = start(match, anchor);
        String count = match.has("by") ? match.get("by") : match.get("n");
        if (from == null) {
            return Resolved.unanchored(reference(sign));
        }
        Unit unit = Unit.of(unitOf(match));
        if (count.equals("X") || unit.isOpen()) {
            return vague(sign, from.first(), unit);
        }
        if (isCoarser(from.grain(), unit.grain()) && !match.get("from").equals("now")) {
            return Resolved.unanchored(sign == 0 ? "XXXX-XX-XX" : reference(sign));
        }
        if (match.has("by")) {
            Grain grain = Grain.ofUnit(unitOf(match));
            CalendarPeriod there = CalendarPeriod.containing(grain, from.first());
            Resolved period = Resolved.of(there.plus(match.number("by")), TimeBasis.RELATIVE);
            return match.has("past") && anchor.published() != null ? period.before(anchor.published()) : period;
        }
        double amount = Math.abs(Double.parseDouble(count));
        if (amount > 20_000) {
            return Resolved.unanchored(reference(sign));
        }
        LocalDate there = move(from.first(), sign * amount, unit);
        if (match.has("cut")) {
            Grain grain = match.has("period") ? Grain.ofUnit(match.get("period")) : Grain.DAY;
            int back = match.has("back") ? match.number("back") : 0;
            return Resolved.of(CalendarPeriod.containing(grain, there).plus(-back), TimeBasis.RELATIVE);
        }
        Resolved period = Resolved.of(CalendarPeriod.containing(unit.grain(), there), TimeBasis.RELATIVE);
        int reach = unit.grain() == Grain.WEEK ? WEEK_REACH : unit.grain() == Grain.MONTH ? MONTH_REACH : 0;
        return reach == 0 || from.grain() != Grain.DAY ? period : period.around(there, reach);
    }

    static String unitOf(Match match) {
        String plural = match.find("units");
        if (plural != null) {
            return plural;
        }
        String period = match.has("cut") ? null : match.find("period");
        return period != null ? period : match.get("unit");
    }

    private static @Nullable CalendarPeriod start(Match match, Anchor anchor) {
        Match inner = match.inner("date");
        if (inner != null) {
            return inner.rule().reading().read(inner, anchor).period();
        }
        CalendarPeriod published = anchor.published() == null ? null : CalendarPeriod.ofDay(anchor.published());
        if (match.get("from").equals("now") || anchor.then() == null) {
            return published;
        }
        if (Grain.ofUnit(unitOf(match)) != Grain.DAY) {
            return anchor.then();
        }
        CalendarPeriod day = match.get("from").equals("that") ? anchor.lastDay() : anchor.storyDay();
        return day == null ? anchor.then() : day;
    }

    private static boolean isCoarser(Grain one, Grain other) {
        return one.ordinal() > other.ordinal();
    }

    private static LocalDate move(LocalDate from, double amount, Unit unit) {
        if (unit.factor() == 0) {
            return from.plusDays((long) (unit.code().equals("TH") ? amount / HOURS : 0));
        }
        if (amount == Math.rint(amount)) {
            return unit.step().plus(from, (long) amount * unit.factor());
        }
        return switch (unit.step()) {
            case YEAR -> from.plusMonths(Math.round(12 * amount * unit.factor()));
            case MONTH -> from.plusDays(Math.round(30 * amount));
            case WEEK -> from.plusDays(Math.round(7 * amount));
            default -> from.plusDays(Math.round(amount));
        };
    }

    /** "several weeks ago": before the last two of them, no telling since when. */
    private static Resolved vague(int sign, LocalDate from, Unit unit) {
        LocalDate bound = unit.step().plus(from, sign * 2L * unit.factor());
        return sign < 0
                ? new Resolved("PAST_REF", null, null, bound, TimeBasis.RELATIVE)
                : new Resolved("FUTURE_REF", null, bound, null, TimeBasis.RELATIVE);
    }

    static String reference(int sign) {
        return sign < 0 ? "PAST_REF" : sign > 0 ? "FUTURE_REF" : "PRESENT_REF";
    }

    /**
     * The date nested; arguments: {@code unit} cuts it to the period of a unit that it begins in, {@code
     * stretch} to so many days at its {@code mod}, or to the {@code ord}-th such stretch.
     */
    static Resolved within(Match match, Anchor anchor) {
        Match inner = List.of("date", "relyear", "year").stream()
                .map(match::inner)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("rule " + match.rule().name() + " nests no date"));
        Resolved date = inner.rule().reading().read(inner, anchor).narrowed(inner.find("mod"));
        if (match.has("stretch")) {
            return date.stretch(
                    match.number("stretch"), match.has("ord") ? match.number("ord") : null, match.find("mod"));
        }
        CalendarPeriod period = date.period();
        String unit = match.find("unit");
        if (unit == null || period == null) {
            return date;
        }
        return Resolved.of(CalendarPeriod.containing(Grain.ofUnit(unit), period.first()), date.basis());
    }
}
