package org.dateline.core.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The days during which a name or an office holds.
 *
 * @param from first day, inclusive; null if it always held
 * @param to last day, inclusive; null if it still holds
 */
record Tenure(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final Tenure ALWAYS = new Tenure(null, null);

    /** Reads ISO days, months or years; a partial end means its last day. */
    static Tenure parse(@Nullable String from, @Nullable String to) {
        return new Tenure(from == null ? null : firstDay(from), to == null ? null : lastDay(to));
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(date), 12, 31);
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    boolean covers(LocalDate day) {
        return hasBegun(day) && (to == null || !day.isAfter(to));
    }

    boolean beginsAfter(Tenure other) {
        return from != null && (other.from == null || from.isAfter(other.from));
    }

    boolean hasBegun(LocalDate day) {
        return from == null || !day.isBefore(from);
    }
}
