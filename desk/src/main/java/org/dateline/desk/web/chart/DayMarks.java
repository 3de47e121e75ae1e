package org.dateline.desk.web.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.desk.web.chart.Chart.DayMark;

/** Chooses the days that are named below a chart: about five, the first of a month if they can be. */
final class DayMarks {

    private static final int[] DAYS = {1, 2, 7, 14};
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    private static final int MOST = 5;
    private static final int FEW_DAYS = 50;

    /** Behind it a word would run out of the chart. */
    private static final double LAST = 0.88;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private DayMarks() {}

    static List<DayMark> of(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        List<DayMark> marks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        LocalDate day = days <= FEW_DAYS ? first : firstOfMonth(first, months(days));
        while (!day.isAfter(last)) {
            double place = ChronoUnit.DAYS.between(first, day) / (double) days;
            if (place <= LAST) {
                marks.add(new DayMark(Charts.percent(place * 100), words(day, days, year)));
                year = day.getYear();
            }
            day = days <= FEW_DAYS ? day.plusDays(step(DAYS, days)) : day.plusMonths(months(days));
        }
        return marks;
    }

    private static int months(long days) {
        return step(MONTHS, days / 30);
    }

    private static int step(int[] steps, long length) {
        for (int step : steps) {
            if (length / step <= MOST) {
                return step;
            }
        }
        return steps[steps.length - 1];
    }

    private static LocalDate firstOfMonth(LocalDate first, int step) {
        LocalDate month =
                first.getDayOfMonth() == 1 ? first : first.withDayOfMonth(1).plusMonths(1);
        while (step > 1 && (month.getYear() * 12 + month.getMonthValue() - 1) % step != 0) {
            month = month.plusMonths(1);
        }
        return month;
    }

    private static String words(LocalDate day, long days, int year) {
        if (days > FEW_DAYS && months(days) >= 12) {
            return Integer.toString(day.getYear());
        }
        String words = (days <= FEW_DAYS ? DAY : MONTH).format(day);
        return day.getYear() == year ? words : words + " " + day.getYear();
    }
}
