package org.dateline.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.PublicationTime;

/**
 * Reads the value of a field that holds one date and nothing else.
 *
 * <p>Reads ISO 8601 days and moments, RFC 3339, RFC 1123 and any single {@linkplain WrittenDates written
 * date}. A moment without an offset counts as its day. Thread-safe.
 */
public final class FieldDates {

    private static final Pattern MOMENT = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d)(:\\d\\d)?([.,]\\d{1,9})? ?(Z|z|[+-]\\d\\d:?(?:\\d\\d)?|UTC|GMT)?");

    private static final Pattern BASIC_DAY = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

    private static final Pattern SLASHED_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b.*");

    private final WrittenDates written;

    public FieldDates(WrittenDates written) {
        this.written = written;
    }

    /** The date a value holds; empty if it holds none, several or anything beside it. */
    public Optional<PublicationTime> read(String value) {
        String text = value.strip();
        try {
            Matcher moment = MOMENT.matcher(text);
            if (moment.matches()) {
                return Optional.of(moment(moment));
            }
            Matcher basic = BASIC_DAY.matcher(text);
            if (basic.matches()) {
                return Optional.of(PublicationTime.ofDay(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        List<WrittenDate> dates = written.list(text);
        boolean whole =
                dates.size() == 1 && dates.get(0).start() == 0 && dates.get(0).end() == text.length();
        return whole ? Optional.of(dates.get(0).time()) : Optional.empty();
    }

    /** Why a value that {@link #read} finds no date in is none, to be read after the value and a comma. */
    public String explain(String value) {
        Matcher slashed = SLASHED_DAY.matcher(value.strip());
        if (slashed.matches()) {
            int first = Integer.parseInt(slashed.group(1));
            int second = Integer.parseInt(slashed.group(2));
            if (isMonth(first) && isMonth(second)) {
                String year = slashed.group(3);
                return String.format(
                        Locale.ROOT,
                        "of which day and month cannot be told apart; write %s-%02d-%02d or %s-%02d-%02d",
                        year,
                        second,
                        first,
                        year,
                        first,
                        second);
            }
        }
        return "which is no date; write 2021-08-13 or 2021-08-13T10:15:00Z";
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static PublicationTime moment(Matcher moment) {
        String zone = moment.group(5);
        LocalDate day = LocalDate.parse(moment.group(1));
        if (zone == null) {
            return PublicationTime.ofDay(day);
        }
        String seconds = moment.group(3) == null ? ":00" : moment.group(3);
        return PublicationTime.ofMoment(
                OffsetDateTime.parse(moment.group(1) + "T" + moment.group(2) + seconds + offset(zone)));
    }

    private static String offset(String zone) {
        if (zone.startsWith("+") || zone.startsWith("-")) {
            String digits = zone.substring(1).replace(":", "");
            return zone.charAt(0) + digits.substring(0, 2) + ":" + (digits.length() > 2 ? digits.substring(2) : "00");
        }
        return "Z";
    }
}
