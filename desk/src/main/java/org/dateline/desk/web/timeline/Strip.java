package org.dateline.desk.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.chart.Charts;
import org.dateline.desk.web.chart.Period;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.Total;
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

    /** @param all that answers, on whatever days */
    StripPage of(IncidentCounts counts, Total all) {
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
                counted(counts, all),
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

    private static String counted(IncidentCounts counts, Total all) {
        String grain = counts.frame().grain().label();
        int number = counts.periods().entrySet().stream()
                .filter(period -> counts.frame().holds(period.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return (counts.cut() ? "Of the newest " + Numerals.of(IncidentCounts.MOST) + " that answer, " : "")
                + Words.figure(number, "incident") + " by " + grain
                + ", each where the middle of its days is; a bar leads to these. "
                + rest(counts, all, number);
    }

    /** @param number of those in bars */
    private static String rest(IncidentCounts counts, Total all, int number) {
        String longer = "told for longer than a " + counts.frame().grain().label();
        String shown = "listed, but in no bar.";
        if (all.isAll()) {
            int rest = all.number() - number;
            return rest == 0
                    ? ""
                    : "The other " + Numerals.of(rest) + " of " + all.words() + are(rest) + "of unknown days, " + longer
                            + ", or older than the record: " + shown;
        }
        int rest = counts.undated();
        return (rest == 0
                        ? ""
                        : Words.figure(rest, "more incident") + are(rest) + "of unknown days or " + longer + ": "
                                + shown)
                + (counts.cut() ? " Older ones are not counted." : "");
    }

    private static String are(int number) {
        return number == 1 ? " is " : " are ";
    }
}
