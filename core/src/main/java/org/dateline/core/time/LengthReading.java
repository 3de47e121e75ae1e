package org.dateline.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time, recurring times and references to past, present and future. */
final class LengthReading {

    private LengthReading() {}

    /**
     * Arguments: {@code unit} and {@code n}, one if absent; {@code ends=now} for a length that runs up
     * to publication, {@code starts=now} for one that runs from it.
     */
    static Resolved read(Match match, Anchor anchor) {
        Unit unit = Unit.of(ShiftReading.unitOf(match));
        String n = match.has("n") ? match.get("n") : "1";
        String value = unit.duration(n);
        LocalDate published = anchor.published();
        if (published == null || !match.has("ends") && !match.has("starts")) {
            return Resolved.unanchored(value);
        }
        int sign = match.has("ends") ? -1 : 1;
        LocalDate other = other(n, unit, published, sign);
        return sign < 0
                ? new Resolved(value, null, other, published, TimeBasis.RELATIVE)
                : new Resolved(value, null, published, other, TimeBasis.RELATIVE);
    }

    private static @Nullable LocalDate other(String n, Unit unit, LocalDate published, int sign) {
        if (n.equals("X") || unit.isOpen()) {
            return null;
        }
        double number = Math.ceil(Double.parseDouble(n));
        return number > 20_000 ? null : unit.step().plus(published, sign * (long) number * unit.factor());
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
