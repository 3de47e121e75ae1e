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
import org.jspecify.annotations.Nullable;

/**
 * Makes the strip of counts.
 *
 * @param view how the page shows incidents
 */
record Strip(Frame frame, TimelineView view, UrlFilter filter) {

    /** With fewer days the strip has a bar for each; news is seldom told closer than by week. */
    static final int DAILY = 45;

    private static final String PATH = "/timeline";

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
            String href = within(shown.grain(), start, end);
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
                        without(shown.grain()),
                        without(null),
                        shown.from(),
                        shown.to(),
                        filter.filter().days().from(),
                        filter.filter().days().to()),
                rows);
    }

    private String within(Grain grain, LocalDate first, LocalDate last) {
        return filter.on(new DayRange(first, last)).at(view.counting(grain).at(PATH));
    }

    private String without(@Nullable Grain grain) {
        return filter.on(DayRange.ALL).at(view.counting(grain).at(PATH));
    }

    private static String counted(IncidentCounts counts) {
        String grain = counts.frame().grain().label();
        int number = counts.periods().entrySet().stream()
                .filter(period -> counts.frame().holds(period.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        int all = counts.periods().values().stream().mapToInt(Integer::intValue).sum() + counts.undated();
        int rest = all - number;
        return (counts.cut() ? "Of the newest " + Numerals.of(IncidentCounts.MOST) + " that answer, " : "")
                + Words.figure(number, "incident") + " by " + grain
                + ", each where the middle of its days is; a bar leads to these. "
                + (counts.cut() ? "Older ones are not counted. " : "")
                + (rest == 0
                        ? ""
                        : "The other " + Numerals.of(rest) + " of " + Words.figure(all, "incident")
                                + (rest == 1 ? " is" : " are") + " of unknown days, told for longer than a " + grain
                                + ", or older than the record: listed, but in no bar.");
    }
}
