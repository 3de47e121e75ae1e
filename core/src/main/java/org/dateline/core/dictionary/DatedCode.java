package org.dateline.core.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Codes that an actor has for some time: {@code [HOBGOV 19950601-19990815]}.
 *
 * @param codes one, or several parted by a slash; empty for the null code {@code ---}
 * @param from the first day; null for no limit
 * @param to the last day; null for no limit
 * @param discards whether the code is {@code ###}, with which TABARI sets a sentence aside
 */
public record DatedCode(
        List<String> codes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean discards) {

    /** Two-digit years from here on are of the twentieth century. */
    private static final int FIRST_SHORT_YEAR = 30;

    private static final Pattern FORM = Pattern.compile(
            "(?<code>[^\\s<>]++)\\s*+(?:(?<limit>[<>])\\s*+(?<day>\\d+)|(?<from>\\d++)\\s*+-\\s*+(?<to>\\d+))?");

    public DatedCode {
        codes = List.copyOf(codes);
    }

    /** Tells whether the code is bound to no date. */
    public boolean isDefault() {
        return from == null && to == null;
    }

    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /**
     * Reads what stands between square brackets. Both limits of a time belong to it.
     *
     * @throws IllegalArgumentException if it is no code with a date that exists
     */
    static DatedCode parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("'" + text.strip() + "' is no code with a date");
        }
        LocalDate from = form.group("from") == null ? null : day(form.group("from"));
        LocalDate to = form.group("to") == null ? null : day(form.group("to"));
        if ("<".equals(form.group("limit"))) {
            to = day(form.group("day"));
        } else if (">".equals(form.group("limit"))) {
            from = day(form.group("day"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("'" + text.strip() + "' ends before it begins");
        }
        String code = form.group("code");
        boolean discards = Codes.isDiscard(code);
        return new DatedCode(discards ? List.of() : Codes.ofActor(code), from, to, discards);
    }

    private static LocalDate day(String digits) {
        if (digits.length() != 6 && digits.length() != 8) {
            throw new IllegalArgumentException("'" + digits + "' is no date: six or eight digits make one");
        }
        int split = digits.length() - 4;
        int year = Integer.parseInt(digits.substring(0, split));
        if (split == 2) {
            year += year < FIRST_SHORT_YEAR ? 2000 : 1900;
        }
        int day = Integer.parseInt(digits.substring(split + 2));
        try {
            YearMonth month = YearMonth.of(year, Integer.parseInt(digits.substring(split, split + 2)));
            if (day < 1 || day > 31) {
                throw new IllegalArgumentException("'" + digits + "' is no date: there is no day " + day);
            }
            // A thirty-first of June is a slip that leaves no doubt of what is meant.
            return month.atDay(Math.min(day, month.lengthOfMonth()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + digits + "' is no date: there is no month " + digits.substring(split, split + 2));
        }
    }
}
