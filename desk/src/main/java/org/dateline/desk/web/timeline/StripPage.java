package org.dateline.desk.web.timeline;

import java.time.LocalDate;
import java.util.List;
import org.dateline.desk.web.chart.Chart;
import org.dateline.desk.web.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * How many incidents there are in each period, and which are chosen.
 *
 * @param chart null if nothing was read yet
 * @param counted what is counted, in words
 * @param brush the days that can be chosen; null if nothing was read yet
 * @param rows the same as numbers, the newest first
 */
public record StripPage(
        Frame frame,
        @Nullable Chart chart,
        String counted,
        @Nullable Brush brush,
        List<Row> rows) {

    public StripPage {
        rows = List.copyOf(rows);
    }

    /**
     * The days of the strip, and those that are chosen.
     *
     * @param grain how long a period is
     * @param href the page's address for what periods count, without days
     * @param all the page's address for all that answers, without days
     * @param from null if none is chosen
     * @param to null if none is chosen
     */
    public record Brush(
            String grain,
            String href,
            String all,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** A period in the table. */
    public record Row(String period, String href, int incidents) {}
}
