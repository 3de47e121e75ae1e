package org.dateline.desk.web.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.situation.index.Grain;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.dateline.desk.web.words.Periods;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Indices;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what happened by day: as a list, as data for the drawing, as counts. */
@RestController
public class TimelineController {

    /** So many are drawn; more would be a smear, and slow. */
    static final int MOST_DRAWN = 1000;

    private static final int A_PAGE = 60;
    private static final String PATH = "/timeline";

    private final Queries queries;
    private final Indices indices;
    private final Frames frames;
    private final Screens screens;

    TimelineController(Queries queries, Indices indices, Frames frames, Screens screens) {
        this.queries = queries;
        this.indices = indices;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping(PATH)
    ResponseEntity<byte[]> timeline(
            @RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        TimelineView view = TimelineView.of(request);
        Query<IncidentRow> query = view.query(queries);
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        List<IncidentRow> rows = new ArrayList<>();
        FittingFilter fitting = FittingFilter.of(filter.filter(), query);
        Optional<Cursor> next = query.read(fitting.filter(), Pager.page(A_PAGE, after), rows::add);
        String path = view.at(PATH);
        return screens.show(
                "timeline/page",
                new TimelinePage(
                        frames.of(Section.TIMELINE, Section.TIMELINE.title(), path, filter, request),
                        Arrays.stream(Lane.values())
                                .map(some -> new TimelinePage.Choice(
                                        some.label(), filter.at(view.by(some).at(PATH)), some == view.lane()))
                                .toList(),
                        after == null || after.isEmpty() ? filter.at(view.at(PATH + "/data")) : null,
                        filter.at(view.at(PATH + "/strip")),
                        new TimelinePage.Shown(
                                span(filter),
                                Total.of(query, fitting.filter(), "incident"),
                                view.counted() == null ? null : view.counted().label(),
                                filter.at(view.counting(null).at(PATH))),
                        fitting.notes("incidents"),
                        days(rows),
                        new TimelinePage.Rest(
                                Pager.of(path, filter, after, next),
                                rows.isEmpty()
                                        ? Emptiness.of(
                                                queries, query, new UrlFilter(fitting.filter()), path, "incidents")
                                        : null)));
    }

    private static String span(UrlFilter filter) {
        DayRange days = filter.filter().days();
        return days.from() == null && days.to() == null ? "all days" : Words.days(days.from(), days.to());
    }

    /** Incidents of one day under its name; what has no known day stands apart, at the end. */
    private List<TimelinePage.Day> days(List<IncidentRow> rows) {
        VoiceNames voices = queries.voices();
        Map<LocalDate, List<IncidentItem>> known = new LinkedHashMap<>();
        List<IncidentItem> unknown = new ArrayList<>();
        for (IncidentRow row : rows) {
            LocalDate day = row.what().latest();
            List<IncidentItem> items = day == null || row.what().earliest() == null
                    ? unknown
                    : known.computeIfAbsent(day, any -> new ArrayList<>());
            items.add(IncidentItem.of(row, voices));
        }
        List<TimelinePage.Day> days = new ArrayList<>();
        known.forEach((day, items) -> days.add(new TimelinePage.Day(Words.longDay(day), items)));
        if (!unknown.isEmpty()) {
            days.add(new TimelinePage.Day("Days not known", unknown));
        }
        return days;
    }

    @GetMapping(PATH + "/data")
    ResponseEntity<byte[]> data(HttpServletRequest request) {
        TimelineView view = TimelineView.of(request);
        UrlFilter filter = fitting(request);
        List<IncidentRow> rows = new ArrayList<>();
        boolean cut = view.query(queries)
                .read(filter.filter(), Page.first(MOST_DRAWN), rows::add)
                .isPresent();
        Drawing drawing = new Drawing(view.lane(), drawn(filter.filter().days(), rows, cut), queries.voices());
        rows.forEach(drawing::add);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(drawing.json(cut).toString().getBytes(StandardCharsets.UTF_8));
    }

    private UrlFilter fitting(HttpServletRequest request) {
        RecordFilter asked = UrlFilter.of(request.getParameterMap()).filter();
        return new UrlFilter(FittingFilter.of(asked, queries.incidents()).filter());
    }

    /** The days asked for; else those of the record; if not all are drawn, those of which all are. */
    private DayRange drawn(DayRange asked, List<IncidentRow> rows, boolean cut) {
        DayRange record = indices.days().orElse(new DayRange(LocalDate.EPOCH, LocalDate.EPOCH));
        LocalDate to = Objects.requireNonNullElse(asked.to(), Objects.requireNonNull(record.to()));
        LocalDate from = Objects.requireNonNullElse(asked.from(), Objects.requireNonNull(record.from()));
        LocalDate oldest = cut ? rows.get(rows.size() - 1).what().latest() : null;
        if (oldest != null && oldest.isAfter(from)) {
            from = oldest;
        }
        return new DayRange(from.isAfter(to) ? to : from, to);
    }

    @GetMapping(PATH + "/strip")
    ResponseEntity<byte[]> strip(HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        TimelineView view = TimelineView.of(request);
        String path = view.at(PATH);
        Frame frame = frames.of(Section.TIMELINE, Section.TIMELINE.title(), path, filter, request);
        StripPage page = indices.days()
                .flatMap(days -> indices.incidents(grain(days), fitting(request).filter()))
                .map(counts -> new Strip(frame, view, filter).of(counts, all(fitting(request))))
                .orElseGet(() -> new StripPage(frame, null, "No article tells its day.", null, List.of()));
        return screens.show("timeline/strippage", page);
    }

    /** All that answers, on whatever days. */
    private Total all(UrlFilter fitting) {
        return Total.of(queries.incidents(), fitting.on(DayRange.ALL).filter(), "incident");
    }

    private static Grain grain(DayRange days) {
        LocalDate first = Objects.requireNonNull(days.from());
        LocalDate last = Objects.requireNonNull(days.to());
        return ChronoUnit.DAYS.between(first, last) < Strip.DAILY
                ? Grain.DAY
                : ChronoUnit.DAYS.between(first, last) < 3 * 366 ? Grain.WEEK : Periods.fitting(first, last);
    }
}
