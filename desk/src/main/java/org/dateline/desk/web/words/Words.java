package org.dateline.desk.web.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.core.article.PublicationTime;
import org.jspecify.annotations.Nullable;

/** Days and counts as they are written on pages. */
public final class Words {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WHOLE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm xxx", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Words() {}

    /** {@code 13 Aug 2021}. */
    public static String day(LocalDate day) {
        return WHOLE.format(day);
    }

    /** {@code 13 Aug 2021}, or with the time at the outlet where it is known: {@code 13 Aug 2021, 19:50 +04:30}. */
    public static String time(PublicationTime time) {
        return time.moment() == null ? day(time.day()) : MOMENT.format(time.moment());
    }

    /** {@code Friday 13 August 2021}. */
    public static String longDay(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code 13 Aug}; {@code 7–13 Aug}; {@code 30 Jul – 13 Aug}; with years where they are not those of a day beside. */
    public static String days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null && latest == null) {
            return "day unknown";
        }
        if (earliest == null || latest == null) {
            return earliest == null ? "until " + day(notNull(latest)) : "since " + day(earliest);
        }
        if (earliest.equals(latest)) {
            return day(latest);
        }
        if (earliest.getYear() != latest.getYear()) {
            return day(earliest) + " – " + day(latest);
        }
        if (earliest.getMonth() != latest.getMonth()) {
            return SHORT.format(earliest) + " – " + day(latest);
        }
        return earliest.getDayOfMonth() + "–" + day(latest);
    }

    private static LocalDate notNull(@Nullable LocalDate day) {
        return java.util.Objects.requireNonNull(day);
    }

    /** {@code 1 outlet}, {@code 2 outlets}: in digits. */
    public static String figure(long number, String noun) {
        return String.format(Locale.ENGLISH, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** The English name of a country by its ISO 3166-1 alpha-2 code; the code itself if it is none. */
    public static String country(String code) {
        return new Locale("", code).getDisplayCountry(Locale.ENGLISH);
    }

    /** A range of a count: {@code 9}, {@code 9–12}, {@code at least 9}. */
    public static String range(long low, @Nullable Long high) {
        if (high == null) {
            return "at least " + String.format(Locale.ENGLISH, "%,d", low);
        }
        return high == low
                ? String.format(Locale.ENGLISH, "%,d", low)
                : String.format(Locale.ENGLISH, "%,d–%,d", low, high);
    }

    /** With a capital first letter. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
