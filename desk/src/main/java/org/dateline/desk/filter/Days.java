package org.dateline.desk.filter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.store.query.DayRange;

/** Reads the days of addresses, and counts no further than the record can. */
public final class Days {

    private static final LocalDate FIRST = LocalDate.of(0, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Days() {}

    /**
     * A day that stands in an address.
     *
     * @param name of the parameter
     * @throws AddressFault if it is none, or none that the record can have
     */
    public static LocalDate of(String name, String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                throw new AddressFault(name, name + " is “" + written + "”; years have up to four digits");
            }
            return day;
        } catch (DateTimeException e) {
            throw new AddressFault(name, name + " is “" + written + "”, which is no day; write it as 2021-08-13");
        }
    }

    /** The days from one to another that the calendar of the record has. */
    public static DayRange within(LocalDate from, LocalDate to) {
        return new DayRange(from.isBefore(FIRST) ? FIRST : from, to.isAfter(LAST) ? LAST : to);
    }

    /** As many days up to one as the calendar of the record has. */
    public static DayRange upTo(LocalDate last, long number) {
        long most = ChronoUnit.DAYS.between(FIRST, last);
        return new DayRange(last.minusDays(Math.min(number - 1, most)), last);
    }
}
