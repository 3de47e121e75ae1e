package org.dateline.desk.web.trends;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexPoint;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.filter.Days;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.rows.ContributionRow;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.RowPrinter;
import org.dateline.desk.rows.Sheets;
import org.dateline.desk.rows.TextSink;
import org.dateline.desk.web.answer.Attachment;
import org.dateline.desk.web.answer.LongAnswers;
import org.dateline.desk.web.filter.StrictQuery;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.words.Periods;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ContributionPage;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.Indices;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with indices over time, with what a period is made of, with the recipe. */
@RestController
public class TrendsController {

    private static final int A_PAGE = 25;
    private static final String BY = "by";

    private final Indices indices;
    private final Queries queries;
    private final Frames frames;
    private final Screens screens;
    private final LongAnswers answers;

    TrendsController(Indices indices, Queries queries, Frames frames, Screens screens, LongAnswers answers) {
        this.indices = indices;
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
        this.answers = answers;
    }

    @GetMapping("/trends")
    ResponseEntity<byte[]> trends(HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        Asked asked = new Asked(
                filter, grain(request.getParameter(BY)), given(request, "advance"), given(request, "pressure"));
        return new Trends(indices, frames)
                .page(asked, request)
                .map(page -> screens.show("trends/page", page))
                .orElseGet(() -> screens.show("trends/empty", frames.of(Section.TRENDS, filter, request)));
    }

    /**
     * What is asked for.
     *
     * @param grain null for what fits
     * @param advance whose advance; null if nobody chose
     * @param pressure the pressure on whom; null if nobody chose
     */
    record Asked(
            UrlFilter filter,
            @Nullable Grain grain,
            @Nullable String advance,
            @Nullable String pressure) {}

    private static @Nullable String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Grain grain(@Nullable String by) {
        if (by == null || by.isBlank()) {
            return null;
        }
        return Grain.find(by).orElseThrow(() -> new AddressFault("by is “" + by + "”; write day, week or month"));
    }

    @GetMapping("/trends/{name}/period")
    ResponseEntity<byte[]> period(
            @PathVariable String name,
            @RequestParam String start,
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request) {
        IndexName index = index(name);
        Grain grain = required(grain(request.getParameter(BY)));
        LocalDate day = Days.of("start", start);
        LocalDate first = grain.startOf(day);
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        ContributionPage page = indices.period(
                index, grain, filter.filter(), day, new Page(A_PAGE, after == null ? null : Cursor.of(after)));
        PeriodItems items = new PeriodItems(queries.lookup(), queries.voices());
        String title = title(index, filter) + ", " + Periods.name(grain, first);
        Frame frame = frames.of(title, request);
        return screens.show(
                "trends/periodpage",
                new PeriodPage(
                        frame,
                        title,
                        sum(index, grain, filter, day),
                        page.contributions().stream().map(items::of).toList(),
                        page.next() == null
                                ? null
                                : TrendCharts.period(index, grain, filter, day) + "&after=" + page.next(),
                        "/trends/recipe?index=" + index.label()));
    }

    private static String title(IndexName index, UrlFilter filter) {
        List<String> actors = filter.filter().actors();
        String of = index == IndexName.PRESSURE ? " on " : " of ";
        return Index.title(index) + (actors.isEmpty() ? "" : of + String.join(" or ", actors));
    }

    /** The point of the period, and what it is compared with. */
    private String sum(IndexName index, Grain grain, UrlFilter filter, LocalDate day) {
        DayRange days = new DayRange(day, day);
        return indices.series(index, grain, filter.filter().withDays(days))
                .map(series -> sum(series.points().get(0)))
                .orElse("No article tells its day.");
    }

    private static String sum(IndexPoint point) {
        return point.sum().value().toString().replace('-', '−') + " altogether, from "
                + Words.figure(point.sum().incidents(), "contribution") + ", resting on "
                + Words.figure(point.sum().voices(), "independent voice") + "; " + Compared.of(point) + ".";
    }

    private static Grain required(@Nullable Grain grain) {
        return grain == null ? Grain.WEEK : grain;
    }

    private static IndexName index(String name) {
        return IndexName.find(name)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no index “" + name + "”"));
    }

    /** All that a series and its baselines are made of: what {@code dateline index --contributions} prints. */
    @GetMapping("/trends/{name}/contributions.csv")
    void contributions(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        IndexName index = index(name);
        StrictQuery query = StrictQuery.of(request.getParameterMap(), BY);
        Grain grain = required(grain(query.find(BY).orElse(null)));
        RecordFilter filter = query.filter().filter();
        // Says what cannot be asked before anything is written.
        indices.series(index, grain, filter);
        answers.send(
                new Attachment("text/csv;charset=UTF-8;header=present", index.label(), filter.days(), "csv"),
                request,
                response,
                out -> write(index, grain, filter, out));
    }

    private void write(IndexName index, Grain grain, RecordFilter filter, TextSink out) {
        RowPrinter<ContributionRow> printer =
                RowFormat.CSV.printer(Sheets.contributions(queries.voices()), new RowFormat.Page(0, false), out);
        int version = indices.recipe().of(index).version();
        printer.begin();
        indices.contributions(
                index,
                grain,
                filter,
                frame -> (contribution, actors) ->
                        printer.row(new ContributionRow(frame, version, contribution, actors)));
        printer.end();
    }

    @GetMapping("/trends/recipe")
    ResponseEntity<byte[]> recipe(
            @RequestParam(name = "index", required = false) @Nullable String name, HttpServletRequest request) {
        List<IndexName> only = name == null ? Arrays.asList(IndexName.values()) : List.of(index(name));
        return screens.show("trends/recipepage", RecipePage.of(frames.of("Recipe", request), indices.recipe(), only));
    }
}
