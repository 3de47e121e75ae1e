package org.dateline.core.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * The day an article was published or updated and, where the outlet tells, the moment.
 *
 * @param day the calendar day at the outlet
 * @param moment the moment with the outlet's offset, or null where only the day is known
 */
public record PublicationTime(LocalDate day, @Nullable OffsetDateTime moment) {

    private static final int AHEAD = 2;

    public static PublicationTime ofDay(LocalDate day) {
        return new PublicationTime(day, null);
    }

    public static PublicationTime ofMoment(OffsetDateTime moment) {
        return new PublicationTime(moment.toLocalDate(), moment);
    }

    /**
     * Reads what {@link #toString} writes: an ISO day, or an RFC 3339 moment.
     *
     * @throws java.time.format.DateTimeParseException if the text is neither
     */
    public static PublicationTime parse(String text) {
        return text.length() > 10 ? ofMoment(OffsetDateTime.parse(text)) : ofDay(LocalDate.parse(text));
    }

    /**
     * The last day on which something can have come out: two days ahead, as calendars and clocks differ.
     *
     * @param today where it is asked
     */
    public static LocalDate latestOn(LocalDate today) {
        return today.plusDays(AHEAD);
    }

    /** Tells whether nothing can have come out then yet. */
    public boolean isToComeOn(LocalDate today) {
        return day.isAfter(latestOn(today));
    }

    /** The day as {@code 2021-08-13}, or the moment in RFC 3339. */
    @Override
    public String toString() {
        return moment == null ? day.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
