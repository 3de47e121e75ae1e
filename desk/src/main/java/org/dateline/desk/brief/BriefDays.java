package org.dateline.desk.brief;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        return new BriefDays(asked.from() != null ? asked.from() : to.minusDays(USUAL - 1), to);
    }

    public DayRange range() {
        return new DayRange(from, to);
    }

    /** How many days there are. */
    public long length() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** As many days just before. */
    public BriefDays before() {
        return new BriefDays(from.minusDays(length()), from.minusDays(1));
    }

    /** As many days just after. */
    public BriefDays after() {
        return new BriefDays(to.plusDays(1), to.plusDays(length()));
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
