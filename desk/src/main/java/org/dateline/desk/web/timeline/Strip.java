package org.dateline.desk.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.web.chart.Charts;
import org.dateline.desk.web.chart.Period;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.words.Periods;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.IncidentCounts;

/**
 * Makes the strip of counts.
 *
 * @param path the page's address without the filter
 */
record Strip(Frame frame, String path, UrlFilter filter) {

    /** With fewer days the strip has a bar for each; news is seldom told closer than by week. */
    static final int DAILY = 45;

    StripPage of(IncidentCounts counts) {
        SeriesFrame shown = counts.frame();
        List<Period> periods = new ArrayList<>();
        List<StripPage.Row> rows = new ArrayList<>();
        for (LocalDate start = shown.from();
                !start.isAfter(shown.to());
                start = shown.grain().shift(start, 1)) {
            int number = counts.in(start);
            LocalDate end = shown.grain().endOf(start);
            String name = Words.capital(Periods.name(shown.grain(), start));
            String href = within(start, end);
            periods.add(
                    new Period(start, end, number, null, false, name + ": " + Words.figure(number, "incident"), href));
            rows.add(0, new StripPage.Row(name, href, number));
        }
        return new StripPage(
                frame,
                Charts.of("strip", false, periods, shown.since()),
                counted(counts),
                new StripPage.Brush(
                        shown.grain().label(),
                        without(),
                        shown.from(),
                        shown.to(),
                        filter.filter().days().from(),
                        filter.filter().days().to()),
                rows);
    }

    private String within(LocalDate first, LocalDate last) {
        return new UrlFilter(filter.filter().withDays(new DayRange(first, last))).at(path);
    }

    private String without() {
        return new UrlFilter(filter.filter().withDays(DayRange.ALL)).at(path);
    }

    private static String counted(IncidentCounts counts) {
        Grain grain = counts.frame().grain();
        int number = counts.periods().entrySet().stream()
                .filter(period -> counts.frame().holds(period.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return (counts.cut() ? "Of the newest " + Numerals.of(IncidentCounts.MOST) + " that answer, " : "")
                + Words.figure(number, "incident") + " by " + grain.label()
                + ", each where the middle of its days is. A bar leads to all that may have been in its days: what is told for"
                + " days beyond them is listed with each."
                + (counts.undated() == 0
                        ? ""
                        : " "
                                + Words.capital(Numerals.counted(counts.undated(), "more"))
                                        .replaceFirst("mores$", "more")
                                + (counts.undated() == 1 ? " is" : " are")
                                + " of unknown days, or told for longer than a "
                                + grain.label() + ": listed, but in no bar.");
    }
}
