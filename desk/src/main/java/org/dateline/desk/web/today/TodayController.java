package org.dateline.desk.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.brief.Brief;
import org.dateline.desk.brief.BriefDays;
import org.dateline.desk.brief.BriefReader;
import org.dateline.desk.brief.ControlTurn;
import org.dateline.desk.brief.Headline;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.today.TodayPage.Beside;
import org.dateline.desk.web.today.TodayPage.Span;
import org.dateline.desk.web.today.TodayPage.TollItem;
import org.dateline.desk.web.trends.TrendChart;
import org.dateline.desk.web.trends.Trends;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Indices;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordDays;
import org.dateline.store.query.VoiceNames;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what changed: in the days of the filter, else in the week up to the newest article. */
@RestController
public class TodayController {

    private static final int TURNS = 10;
    private static final int INCIDENTS = 20;
    private static final int TOLLS = 6;

    private final Queries queries;
    private final BriefReader briefs;
    private final Frames frames;
    private final Screens screens;
    private final Trends trends;

    TodayController(Queries queries, Indices indices, Frames frames, Screens screens) {
        this.trends = new Trends(indices, frames);
        this.queries = queries;
        this.briefs = new BriefReader(queries);
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> today(HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        RecordDays record = queries.days().orElse(new RecordDays(LocalDate.EPOCH, LocalDate.EPOCH));
        BriefDays days = BriefDays.of(filter.filter().days(), record);
        Brief brief = briefs.read(filter.filter(), days);
        VoiceNames voices = queries.voices();
        return screens.show(
                "today",
                new TodayPage(
                        frames.of(Section.TODAY, filter, request).showing(days.range()),
                        Headline.of(brief),
                        span(filter, brief),
                        brief.turns().rows().stream()
                                .limit(TURNS)
                                .map(turn -> control(turn, voices))
                                .toList(),
                        brief.incidents().rows().stream()
                                .limit(INCIDENTS)
                                .map(row -> IncidentItem.of(row, voices))
                                .toList(),
                        brief.disputes().rows().stream()
                                .map(row -> ClaimItem.of(row, voices))
                                .toList(),
                        tolls(brief),
                        beside(filter, brief)));
    }

    private Beside beside(UrlFilter filter, Brief brief) {
        LocalDate on = brief.days().to();
        UrlFilter always =
                new UrlFilter(filter.filter().withDays(DayRange.ALL).withTypes().withStatuses());
        boolean isHeld = queries.control(null).any(always.filter());
        List<TrendChart> pair = trends.pair(new UrlFilter(filter.filter().withDays(DayRange.ALL)), on);
        Emptiness nothing = brief.isEmpty()
                ? Emptiness.of(
                        queries,
                        queries.incidents(),
                        filter.on(brief.days().range()),
                        Section.TODAY.path(),
                        "incidents")
                : null;
        return new Beside(isHeld ? always.at("/map/data") : null, on.toString(), pair, nothing);
    }

    private ControlItem control(ControlTurn turn, UnaryOperator<String> voices) {
        String words = queries.lookup()
                .line(ControlItem.newest(turn.stretch()).control())
                .telling()
                .sentence()
                .exact();
        return ControlItem.of(turn.place(), turn.stretch(), words, voices);
    }

    private static Span span(UrlFilter filter, Brief brief) {
        BriefDays days = brief.days();
        return new Span(
                Words.days(days.from(), days.to()),
                Words.day(days.to()),
                coverage(brief.coverage()),
                days.before()
                        .map(some -> filter.on(some.range()).at(Section.TODAY.path()))
                        .orElse(null),
                days.after()
                        .map(some -> filter.on(some.range()).at(Section.TODAY.path()))
                        .orElse(null),
                filter.on(days.range()).at(Section.TIMELINE.path()),
                filter.on(days.range())
                        .with(FilterPart.STATUS, List.of(IncidentStatus.CONFIRMED.label()))
                        .at(Section.TIMELINE.path()),
                filter.on(DayRange.ALL).at(Section.MAP.path() + "?on=" + days.to()),
                filter.on(days.range()).at(Section.DISPLACEMENT.path()));
    }

    private static String coverage(Brief.Coverage coverage) {
        if (coverage.articles() == 0) {
            return "no article came out in these days";
        }
        return (coverage.isAll() ? "" : "more than ") + Words.figure(coverage.articles(), "article") + " from "
                + Words.figure(coverage.outlets(), "outlet")
                + (coverage.isAll() ? ", " + Words.figure(coverage.voices(), "independent voice") : "");
    }

    private static List<TollItem> tolls(Brief brief) {
        return brief.incidents().rows().stream()
                .flatMap(row -> row.tolls().stream().map(toll -> new Counted(row, toll)))
                .sorted(Comparator.comparingLong(counted -> -counted.most()))
                .limit(TOLLS)
                .map(Counted::item)
                .toList();
    }

    /** A toll with its incident. */
    private record Counted(IncidentRow row, IncidentRow.Toll toll) {

        long most() {
            return toll.high() == null ? toll.low() : toll.high();
        }

        TollItem item() {
            return new TollItem(
                    row.status().label() + " " + IncidentItem.family(row.what().type()),
                    toll.what(),
                    Words.range(toll.low(), toll.high()),
                    row.what().where() == null ? "" : row.what().where().name(),
                    Words.days(row.what().earliest(), row.what().latest()),
                    IncidentItem.told(row),
                    row.id());
        }
    }
}
