package org.dateline.desk.web.displacement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.DisplacementItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with who left home. */
@RestController
public class DisplacementController {

    private static final int ROWS = 50;
    private static final Set<FilterPart> WHERE = Set.of(FilterPart.PLACE, FilterPart.COUNTRY);

    private final Queries queries;
    private final FigureBook figures;
    private final Frames frames;
    private final Screens screens;

    DisplacementController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.figures = new FigureBook(queries);
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/displacement")
    ResponseEntity<byte[]> displacement(
            @RequestParam(name = Pager.AFTER, required = false) @Nullable String after, HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        Query<DisplacementRow> query = queries.displacements();
        FittingFilter fitting = FittingFilter.of(filter.filter(), query);
        List<DisplacementItem> reports = new ArrayList<>();
        Optional<Cursor> next =
                query.read(fitting.filter(), Pager.page(ROWS, after), row -> reports.add(DisplacementItem.of(row)));
        String path = Section.DISPLACEMENT.path();
        Pager pager = Pager.of(path, filter, after, next);
        return screens.show(
                "displacement/page",
                new DisplacementPage(
                        frames.of(Section.DISPLACEMENT, filter, request),
                        notes(fitting),
                        Total.of(query, fitting.filter(), "report"),
                        pager.first() == null ? figures.of(new UrlFilter(fitting.filter())) : PlaceFigures.NONE,
                        reports,
                        pager,
                        reports.isEmpty()
                                ? Emptiness.of(
                                        queries,
                                        query,
                                        new UrlFilter(fitting.filter()),
                                        path,
                                        "reports of displacement")
                                : null));
    }

    private static List<String> notes(FittingFilter fitting) {
        List<String> notes = new ArrayList<>(fitting.notes("reports of displacement"));
        if (fitting.filter().parts().stream().anyMatch(WHERE::contains)) {
            notes.add(
                    "Reports that name no place of the gazetteer, as “from their homes”, are left out: none can tell where"
                            + " they belong.");
        }
        return notes;
    }
}
