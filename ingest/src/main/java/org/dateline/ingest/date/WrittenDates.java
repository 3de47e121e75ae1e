package org.dateline.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.Table;

/**
 * Finds full dates, with day, month and year, as news pages write them in English.
 *
 * <p>Reads "Aug. 13, 2021", "Friday, 13th August 2021", "2021-08-13", "13.08.2021" and "08/13/2021";
 * a slashed date whose day and month could change places is no date. A time of day counts only with
 * its zone, for without it the moment is unknown and the day is all there is. Thread-safe.
 */
public final class WrittenDates {

    private static final int FIRST_YEAR = 1700;

    private static final int LAST_YEAR = 2199;

    private static final String MONTH = "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final String WEEKDAY =
            "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]? *)?";

    private static final String YEAR = "(?<year>\\d{4})(?=\\d{1,2}:\\d\\d|T\\d|\\D|$)";

    private static final List<Pattern> DATES = List.of(
            pattern("(?<![\\p{L}\\d])" + WEEKDAY + MONTH + "\\.? ?(?<day>\\d{1,2})(?:st|nd|rd|th)?,? +" + YEAR),
            pattern("(?<!\\d)" + WEEKDAY + "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]+" + MONTH + "[.,]?[ ,-]+"
                    + YEAR),
            pattern("(?<!\\d)(?<year>\\d{4})[-/.](?<number>\\d{2})[-/.](?<day>\\d{2})(?!\\d)"),
            pattern("(?<![\\d.])(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)"),
            pattern("(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})(?!\\d)"));

    private static final String CLOCK = "(?<hour>\\d{1,2})[:.](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:\\.\\d+)?)?"
            + "(?: ?(?<half>[ap])\\.?m\\b\\.?)?";

    private static final String ZONE =
            "(?: ?\\(?(?<zone>(?:(?:GMT|UTC) ?)?[+\\u2212-]\\d{1,2}(?::?\\d{2})?|(?-i:[A-Z]{1,5})\\b)\\)?)?";

    private static final Pattern TIME_AFTER =
            pattern("(?:[ ,|/\\u00b7\\u2022\\u2013\\u2014-]|\\bat\\b){0,6}T?" + CLOCK + ZONE);

    private static final Pattern TIME_BEFORE =
            pattern("(?<!\\d)" + CLOCK + ZONE + "(?:[ ,|/\\u00b7\\u2022\\u2013\\u2014-]|\\bon\\b){0,6}$");

    private final Map<String, ZoneId> zones;

    public WrittenDates() {
        Map<String, ZoneId> read = new HashMap<>();
        for (Table.Row row : Table.ofResource(WrittenDates.class, "zones.tsv").rows()) {
            read.put(row.get("abbreviation"), ZoneId.of(row.get("zone")));
        }
        this.zones = Map.copyOf(read);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The number of a month by its name or its abbreviation, of which the first three letters tell. */
    private static int month(String name) {
        String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The dates of a line, in order, without overlap. */
    public List<WrittenDate> list(String line) {
        List<WrittenDate> found = new ArrayList<>();
        if (line.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return found;
        }
        int from = 0;
        Optional<WrittenDate> next = next(line, from);
        while (next.isPresent()) {
            found.add(next.get());
            from = next.get().end();
            next = next(line, from);
        }
        return found;
    }

    private Optional<WrittenDate> next(String line, int from) {
        Optional<WrittenDate> earliest = Optional.empty();
        for (Pattern pattern : DATES) {
            Matcher matcher = pattern.matcher(line);
            int at = from;
            while (at <= line.length() && matcher.find(at)) {
                Optional<LocalDate> day = day(matcher);
                if (day.isPresent()) {
                    boolean isEarlier = earliest.isEmpty()
                            || matcher.start() < earliest.get().start();
                    earliest = isEarlier ? Optional.of(withTime(line, from, matcher, day.get())) : earliest;
                    break;
                }
                at = matcher.start() + 1;
            }
        }
        return earliest;
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        String form = matcher.pattern().pattern();
        int year = Integer.parseInt(matcher.group("year"));
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        if (form.contains("?<first>")) {
            return slashed(year, Integer.parseInt(matcher.group("first")), Integer.parseInt(matcher.group("second")));
        }
        int day = Integer.parseInt(matcher.group("day"));
        int month =
                form.contains("?<number>") ? Integer.parseInt(matcher.group("number")) : month(matcher.group("month"));
        return dayOf(year, month, day);
    }

    private static Optional<LocalDate> slashed(int year, int first, int second) {
        if (first == second || second > 12) {
            return dayOf(year, first, second);
        }
        return first > 12 ? dayOf(year, second, first) : Optional.empty();
    }

    private static Optional<LocalDate> dayOf(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private WrittenDate withTime(String line, int from, Matcher date, LocalDate day) {
        Matcher after =
                TIME_AFTER.matcher(line).region(date.end(), line.length()).useAnchoringBounds(false);
        after.useTransparentBounds(true);
        if (after.lookingAt()) {
            return new WrittenDate(date.start(), after.end(), time(day, after));
        }
        Matcher before = TIME_BEFORE.matcher(line.substring(from, date.start()));
        if (before.find()) {
            return new WrittenDate(from + before.start(), date.end(), time(day, before));
        }
        return new WrittenDate(date.start(), date.end(), PublicationTime.ofDay(day));
    }

    private PublicationTime time(LocalDate day, Matcher clock) {
        String zone = clock.group("zone");
        if (zone == null) {
            return PublicationTime.ofDay(day);
        }
        try {
            int hour = Integer.parseInt(clock.group("hour"));
            String half = clock.group("half");
            if (half != null) {
                hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
            }
            LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group("minute")));
            return findZone(zone)
                    .map(id ->
                            PublicationTime.ofMoment(day.atTime(time).atZone(id).toOffsetDateTime()))
                    .orElse(PublicationTime.ofDay(day));
        } catch (DateTimeException e) {
            return PublicationTime.ofDay(day);
        }
    }

    private Optional<ZoneId> findZone(String written) {
        ZoneId known = zones.get(written);
        if (known != null) {
            return Optional.of(known);
        }
        Matcher offset = Pattern.compile("(?i)(?:GMT|UTC)? ?([+\\u2212-])(\\d{1,2}):?(\\d{2})?")
                .matcher(written);
        if (!offset.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(offset.group(2));
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int sign = offset.group(1).equals("+") ? 1 : -1;
        return Optional.of(java.time.ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
    }
}
