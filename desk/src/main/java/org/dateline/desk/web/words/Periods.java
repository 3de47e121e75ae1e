package org.dateline.desk.web.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.dateline.core.situation.index.Grain;

/** Days, weeks and months as they are named on pages. */
public final class Periods {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final int WEEKS_FROM = 80;
    private static final int MONTHS_FROM = 3 * 366;

    private Periods() {}

    /** {@code 9 Aug 2021}; {@code week of 9–15 Aug 2021}; {@code August 2021}. */
    public static String name(Grain grain, LocalDate from) {
        return switch (grain) {
            case DAY -> Words.day(from);
            case WEEK -> "week of " + Words.days(from, grain.endOf(from));
            case MONTH -> MONTH.format(from);
        };
    }

    /** The grain in which so many days are neither a comb nor a lump. */
    public static Grain fitting(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return days >= MONTHS_FROM ? Grain.MONTH : days >= WEEKS_FROM ? Grain.WEEK : Grain.DAY;
    }
}
