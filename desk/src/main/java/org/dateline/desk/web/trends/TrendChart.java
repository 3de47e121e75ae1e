package org.dateline.desk.web.trends;

import java.util.List;
import org.dateline.desk.web.chart.Chart;
import org.jspecify.annotations.Nullable;

/**
 * An index over time, as it is shown.
 *
 * @param index the name in addresses
 * @param what what it measures, and in which unit
 * @param latest the newest period against what was usual
 * @param note what the chart leaves out; empty for nothing
 * @param chart null if nothing counts
 * @param rows the same as numbers, the newest first
 * @param links where it leads
 */
public record TrendChart(
        String index,
        Heading heading,
        String latest,
        String note,
        @Nullable Chart chart,
        List<Row> rows,
        Links links) {

    public TrendChart {
        rows = List.copyOf(rows);
    }

    /**
     * What is above it.
     *
     * @param family the style of its bars
     */
    public record Heading(String title, String what, String unit, String family) {}

    /**
     * Where it leads.
     *
     * @param recipe how it is reckoned
     * @param contributions all that it is made of, as a file
     */
    public record Links(String recipe, String contributions) {}

    /** A period in the table. */
    public record Row(String period, String href, String value, int incidents, int voices, String usual) {}
}
