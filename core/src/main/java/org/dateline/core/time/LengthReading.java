package org.dateline.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, recurring times and references to past, present and future. */
final class LengthReading {

    private static final int HOURS = 24;

    private LengthReading() {}

    /**
     * Arguments: {@code unit} and {@code n}, one if absent; {@code ends=now} for a length that runs up
     * to publication, {@code starts=now} for one that runs from it,
     * {@code starts=then} from the date told last; {@code side}, {@code first} or
     * {@code last}, of a year nested, captured or current.
     */
    static Resolved read(Match match, Anchor anchor) {
        Unit unit = Unit.of(ShiftReading.unitOf(match));
        String n = match.has("n") ? match.get("n") : "1";
        String value = unit.duration(n);
        LocalDate published = anchor.published();
        if (match.has("side")) {
            return atEdge(
                    value,
                    n,
                    unit,
                    container(match, published),
                    match.get("side").equals("last"));
        }
        if (published == null || !match.has("ends") && !match.has("starts")) {
            return Resolved.unanchored(value);
        }
        if (match.has("ends")) {
            return new Resolved(value, null, other(n, unit, published, -1), published, TimeBasis.RELATIVE);
        }
        LocalDate start = match.get("starts").equals("then") ? anchor.thenDayOr(published) : published;
        return new Resolved(value, null, start, other(n, unit, start, 1), TimeBasis.RELATIVE);
    }

    /** "the first six months of 2021": the part of a year at one of its ends. */
    private static Resolved atEdge(
            String value, String n, Unit unit, @Nullable CalendarPeriod container, boolean last) {
        LocalDate other = container == null
                ? null
                : last ? other(n, unit, container.last().plusDays(1), -1) : other(n, unit, container.first(), 1);
        if (container == null || other == null) {
            return Resolved.unanchored(value);
        }
        return last
                ? new Resolved(value, null, other, container.last(), TimeBasis.STATED)
                : new Resolved(value, null, container.first(), other.minusDays(1), TimeBasis.STATED);
    }

    private static @Nullable CalendarPeriod container(Match match, @Nullable LocalDate published) {
        Match inner = match.inner("relyear");
        if (match.has("year")) {
            return CalendarPeriod.ofYear(match.number("year"));
        }
        if (published == null) {
            return null;
        }
        if (inner != null) {
            return CalendarPeriod.ofYear(published.getYear() + (inner.has("by") ? inner.number("by") : 0));
        }
        return CalendarPeriod.containing(Grain.ofUnit(match.get("period")), published);
    }

    private static @Nullable LocalDate other(String n, Unit unit, LocalDate published, int sign) {
        if (n.equals("X") || unit.isOpen()) {
            return null;
        }
        double number = Math.ceil(Double.parseDouble(n));
        if (number > 20_000) {
            return null;
        }
        long steps = unit.code().equals("TH") ? (long) Math.ceil(number / HOURS) : (long) number * unit.factor();
        return unit.step().plus(published, sign * steps);
    }

    static Resolved recurring(Match match) {
        String weekday = match.has("weekday") ? match.find("weekday") : match.find("weekdays");
        if (weekday != null) {
            return Resolved.unanchored("XXXX-WXX-" + weekday);
        }
        if (match.has("month")) {
            return Resolved.unanchored("XXXX-" + CalendarReading.two(match.number("month")));
        }
        if (match.has("part")) {
            return Resolved.unanchored("XXXX-XX-XXT" + match.get("part"));
        }
        if (match.has("season")) {
            return Resolved.unanchored("XXXX-" + match.get("season"));
        }
        String recurring = match.find("recurring");
        if (recurring != null) {
            return Resolved.unanchored(Unit.of(recurring).duration("1"));
        }
        return Resolved.unanchored(Unit.of(ShiftReading.unitOf(match)).duration(match.has("n") ? match.get("n") : "1"));
    }

    static Resolved reference(String reference, Anchor anchor) {
        LocalDate published = anchor.published();
        return switch (reference) {
            case "PAST_REF" -> new Resolved(reference, null, null, published, TimeBasis.RELATIVE);
            case "FUTURE_REF" -> new Resolved(reference, null, published, null, TimeBasis.RELATIVE);
            default -> new Resolved(reference, null, published, published, TimeBasis.RELATIVE);
        };
    }
}
