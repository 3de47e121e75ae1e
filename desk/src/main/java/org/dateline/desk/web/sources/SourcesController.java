package org.dateline.desk.web.sources;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.sources.SourcesPage.OutletItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.OutletRow;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordDays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the outlets that were read. */
@RestController
public class SourcesController {

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    SourcesController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/sources")
    ResponseEntity<byte[]> sources(HttpServletRequest request) {
        LocalDate newest = queries.days().map(RecordDays::last).orElse(null);
        List<OutletItem> outlets = queries.outlets().stream()
                .sorted(Comparator.comparingInt((OutletRow row) -> -row.articles())
                        .thenComparing(OutletRow::name))
                .map(row -> item(row, newest))
                .toList();
        return screens.show(
                "sources",
                new SourcesPage(
                        frames.of(
                                Section.SOURCES,
                                Section.SOURCES.title(),
                                "",
                                UrlFilter.of(request.getParameterMap()),
                                request),
                        outlets,
                        day(newest)));
    }

    private static OutletItem item(OutletRow row, @Nullable LocalDate newest) {
        return new OutletItem(
                row.name(),
                row.articles(),
                day(row.first()),
                day(row.newest()),
                silent(row.newest(), newest),
                UrlFilter.ALL.with(FilterPart.OUTLET, List.of(row.name())).at(Section.ARTICLES.path()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }

    private static String silent(@Nullable LocalDate last, @Nullable LocalDate newest) {
        if (last == null || newest == null || !last.isBefore(newest)) {
            return "";
        }
        return Words.figure(ChronoUnit.DAYS.between(last, newest), "day");
    }
}
