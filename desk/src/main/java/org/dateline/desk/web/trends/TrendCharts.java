package org.dateline.desk.web.trends;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexPoint;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.Recipe;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.chart.Chart;
import org.dateline.desk.web.chart.Charts;
import org.dateline.desk.web.chart.Period;
import org.dateline.desk.web.words.Periods;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * Makes charts of series.
 *
 * @param recordEnds the day of the record's newest article
 */
record TrendCharts(Recipe recipe, Grain grain, LocalDate recordEnds) {

    /**
     * The chart of a series.
     *
     * @param of whose it is; null if nobody's in particular
     * @param filter what the series answers to
     */
    TrendChart of(IndexSeries series, @Nullable String of, UrlFilter filter) {
        IndexName index = series.frame().index();
        List<Period> periods = new ArrayList<>();
        List<TrendChart.Row> rows = new ArrayList<>();
        for (IndexPoint point : series.points()) {
            boolean unread = point.to().isBefore(series.frame().since());
            String href = unread ? null : href(index, filter, point);
            periods.add(new Period(
                    point.from(),
                    point.to(),
                    value(point),
                    usual(point),
                    isPart(point),
                    unread ? name(point) + ": before the record begins" : words(point),
                    href));
            if (href != null) {
                rows.add(0, row(point, href));
            }
        }
        boolean nothing = series.points().stream().allMatch(point -> point.sum().incidents() == 0);
        Chart chart = nothing
                ? null
                : Charts.of(index.label(), true, periods, series.frame().since());
        return new TrendChart(
                index.label(), heading(index, of), latest(series), note(series), chart, rows, links(index, filter));
    }

    private TrendChart.Heading heading(IndexName index, @Nullable String of) {
        String title = Index.title(index);
        if (of != null) {
            title += (index == IndexName.PRESSURE ? " on " : " of ") + of;
        }
        return new TrendChart.Heading(title, recipe.of(index).words(), Index.unit(index, grain), Index.family(index));
    }

    private TrendChart.Links links(IndexName index, UrlFilter filter) {
        return new TrendChart.Links(
                "/trends/recipe?index=" + index.label(),
                filter.at("/trends/" + index.label() + "/contributions.csv?by=" + grain.label()));
    }

    private String href(IndexName index, UrlFilter filter, IndexPoint point) {
        return period(index, grain, filter, point.from());
    }

    /** Where the evidence of a period is. */
    static String period(IndexName index, Grain grain, UrlFilter filter, LocalDate start) {
        UrlFilter rest = new UrlFilter(filter.filter().withDays(DayRange.ALL));
        return rest.at("/trends/" + index.label() + "/period?by=" + grain.label() + "&start=" + start);
    }

    private String name(IndexPoint point) {
        String name = Words.capital(Periods.name(grain, point.from()));
        return isPart(point) ? name + ", so far" : name;
    }

    /** Tells whether the record ends before the period does. */
    private boolean isPart(IndexPoint point) {
        return point.to().isAfter(recordEnds);
    }

    private static double value(IndexPoint point) {
        return point.sum().value().decimal().doubleValue();
    }

    private static Period.@Nullable Usual usual(IndexPoint point) {
        IndexPoint.Baseline baseline = point.baseline();
        return baseline == null ? null : new Period.Usual(baseline.mean(), baseline.spread());
    }

    String words(IndexPoint point) {
        String told = point.sum().incidents() == 0
                ? "nothing"
                : point.sum().value() + " from " + Words.figure(point.sum().incidents(), "contribution") + ", "
                        + Words.figure(point.sum().voices(), "voice");
        return name(point) + ": " + told
                + (point.baseline() == null
                        ? ""
                        : "; usually " + Charts.figure(point.baseline().mean()));
    }

    private TrendChart.Row row(IndexPoint point, String href) {
        IndexPoint.Baseline baseline = point.baseline();
        return new TrendChart.Row(
                name(point),
                href,
                point.sum().value().toString().replace('-', '−'),
                point.sum().incidents(),
                point.sum().voices(),
                baseline == null ? "–" : Charts.figure(baseline.mean()) + " ± " + Charts.figure(baseline.spread()));
    }

    /** The last period of which the record has all, if there is one: half a week is not to be held against whole ones. */
    private String latest(IndexSeries series) {
        List<IndexPoint> points = series.points();
        IndexPoint last = points.get(points.size() - 1);
        if (isPart(last) && points.size() > 1) {
            last = points.get(points.size() - 2);
        }
        return name(last) + ": " + (last.sum().incidents() == 0 ? "nothing" : Charts.figure(value(last))) + ", "
                + Compared.of(last);
    }

    private String note(IndexSeries series) {
        return series.undated() == 0
                ? ""
                : Words.capital(Numerals.counted(series.undated(), "more contribution"))
                        + " in no period: of unknown days," + " or told for longer than a " + grain.label() + ".";
    }
}
