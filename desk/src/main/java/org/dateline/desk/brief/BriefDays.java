package org.dateline.desk.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.RecordDays;

/**
 * The days that a brief is about.
 *
 * @param from the first, inclusive
 * @param to the last, inclusive
 */
public record BriefDays(LocalDate from, LocalDate to) {

    private static final int USUAL = 7;

    /** The ends of the record's calendar. */
    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public BriefDays {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    /** Those that are asked for; else the week up to the day of the newest article, never the clock's. */
    public static BriefDays of(DayRange asked, RecordDays record) {
        LocalDate to = asked.to() != null
                ? asked.to()
                : asked.from() != null && asked.from().isAfter(record.last()) ? asked.from() : record.last();
        LocalDate week = to.minusDays(USUAL - 1);
        return new BriefDays(asked.from() != null ? asked.from() : week.getYear() < 0 ? FIRST : week, to);
    }

    public DayRange range() {
        return new DayRange(from, to);
    }

    /** How many days there are. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days just before; none where the calendar has not so many. */
    public Optional<BriefDays> before() {
        LocalDate first = from.minusDays(length());
        return first.isBefore(FIRST) ? Optional.empty() : Optional.of(new BriefDays(first, from.minusDays(1)));
    }

    /** As many days just after; none where the calendar has not so many. */
    public Optional<BriefDays> after() {
        LocalDate last = to.plusDays(length());
        return last.isAfter(LAST) ? Optional.empty() : Optional.of(new BriefDays(to.plusDays(1), last));
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
