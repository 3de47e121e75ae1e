package org.dateline.core.situation.index;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long the periods of a series are. */
public enum Grain {
    DAY(1, ChronoUnit.DAYS),
    /** From Monday to Sunday, as in ISO 8601. News without a day is of the seven days before it came out, and of that day. */
    WEEK(8, ChronoUnit.WEEKS),
    MONTH(31, ChronoUnit.MONTHS);

    private final int mostDays;
    private final ChronoUnit unit;

    Grain(int mostDays, ChronoUnit unit) {
        this.mostDays = mostDays;
        this.unit = unit;
    }

    /** The name in data and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The grain with a name, in any case. */
    public static Optional<Grain> find(String label) {
        for (Grain grain : values()) {
            if (grain.label().equals(label.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(grain);
            }
        }
        return Optional.empty();
    }

    /** The first day of the period that a day is in. */
    public LocalDate startOf(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** The first day of the period so many after another, or before it. */
    public LocalDate shift(LocalDate start, long periods) {
        return start.plus(periods, unit);
    }

    /** The last day of a period, inclusive. */
    public LocalDate endOf(LocalDate start) {
        return shift(start, 1).minusDays(1);
    }

    /** How many periods lie between the first days of two. */
    public long between(LocalDate start, LocalDate later) {
        return unit.between(start, later);
    }

    /** The finest grain whose periods are as long as some days; empty if they are told for longer than a month. */
    public static Optional<Grain> finest(LocalDate earliest, LocalDate latest) {
        long days = ChronoUnit.DAYS.between(earliest, latest) + 1;
        for (Grain grain : values()) {
            if (days <= grain.mostDays) {
                return Optional.of(grain);
            }
        }
        return Optional.empty();
    }

    /** The day in the middle of some days, the later of two: it tells in which period they stand. */
    public static LocalDate middle(LocalDate earliest, LocalDate latest) {
        return earliest.plusDays((ChronoUnit.DAYS.between(earliest, latest) + 1) / 2);
    }

    /**
     * The first day of the period in which something stands that happened on some days: the one with their middle; empty if
     * they are unknown, or more than the longest period has.
     */
    public Optional<LocalDate> period(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null) {
            return Optional.empty();
        }
        return finest(earliest, latest)
                .filter(finest -> finest.compareTo(this) <= 0)
                .map(finest -> startOf(middle(earliest, latest)));
    }
}
