package org.dateline.desk.web.map;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.filter.Days;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.query.DayRange;

/**
 * What an address of the map asks for.
 *
 * @param on the day to be shown
 * @param days for how many days up to it incidents are shown: none, one or seven
 */
public record MapRequest(UrlFilter filter, LocalDate on, int days) {

    private static final int WEEK = 7;
    private static final Set<String> WINDOWS = Set.of("0", "1", "7");

    /**
     * Reads the query string.
     *
     * @param newest gives the day for a filter where the address has none
     * @throws AddressFault if a value is none
     */
    static MapRequest of(Map<String, String[]> query, Function<UrlFilter, LocalDate> newest) {
        UrlFilter filter = UrlFilter.of(query);
        String on = one(query, "on");
        String days = one(query, "days");
        if (!days.isEmpty() && !WINDOWS.contains(days)) {
            throw new AddressFault("days is “" + days + "”; it is 0, 1 or 7");
        }
        return new MapRequest(
                filter, on.isEmpty() ? newest.apply(filter) : day(on), days.isEmpty() ? WEEK : Integer.parseInt(days));
    }

    private static String one(Map<String, String[]> query, String name) {
        String[] values = query.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0].strip();
    }

    static LocalDate day(String on) {
        return Days.of("on", on);
    }

    /** The days of which incidents are shown, as far as the filter takes them. */
    DayRange window() {
        DayRange asked = filter.filter().days();
        LocalDate from = Objects.requireNonNull(Days.upTo(on, Math.max(days, 1)).from());
        LocalDate first = asked.from() != null && asked.from().isAfter(from) ? asked.from() : from;
        LocalDate last = asked.to() != null && asked.to().isBefore(on) ? asked.to() : on;
        return new DayRange(first.isAfter(last) ? last : first, last);
    }
}
