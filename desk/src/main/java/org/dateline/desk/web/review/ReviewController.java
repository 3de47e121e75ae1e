package org.dateline.desk.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.review.ReviewPage.Doubtful;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.VoiceNames;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what is worth a look: the doubtful and grave among the newest incidents that nobody has confirmed. */
@RestController
public class ReviewController {

    private static final int A_PAGE = 300;
    private static final int MOST_PAGES = 5;
    private static final int QUEUE = 40;

    private final RecordStore store;
    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    ReviewController(RecordStore store, Queries queries, Frames frames, Screens screens) {
        this.store = store;
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/review")
    ResponseEntity<byte[]> review(HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        Looked looked = look(filter.filter());
        VoiceNames voices = queries.voices();
        List<Doubtful> queue = looked.doubtful().stream()
                .sorted(Comparator.comparingDouble(weighed -> -weighed.doubt().weight()))
                .limit(QUEUE)
                .map(weighed -> new Doubtful(
                        IncidentItem.of(weighed.row(), voices), weighed.doubt().reasons()))
                .toList();
        return screens.show(
                "review", new ReviewPage(frames.of(Section.REVIEW, filter, request), queue, looked.incidents()));
    }

    private record Weighed(IncidentRow row, Doubt doubt) {}

    /**
     * What was found.
     *
     * @param incidents how many were looked at
     */
    private record Looked(List<Weighed> doubtful, int incidents) {}

    /** Looks further back until there is enough to do, but not for ever. */
    private Looked look(RecordFilter filter) {
        List<Weighed> doubtful = new ArrayList<>();
        int looked = 0;
        Optional<Cursor> next = Optional.empty();
        for (int i = 0; i < MOST_PAGES && doubtful.size() < QUEUE && (i == 0 || next.isPresent()); i++) {
            List<IncidentRow> rows = new ArrayList<>();
            next = queries.incidents().read(filter, new Page(A_PAGE, next.orElse(null)), rows::add);
            looked += rows.size();
            unconfirmed(rows)
                    .map(row -> new Weighed(row, Doubt.of(row)))
                    .filter(weighed -> weighed.doubt().doubt() > 0)
                    .forEach(doubtful::add);
        }
        return new Looked(doubtful, looked);
    }

    /** Those of which no analyst found any report rightly coded. */
    private Stream<IncidentRow> unconfirmed(List<IncidentRow> rows) {
        Set<String> confirmed = store.corrections()
                .confirmed(rows.stream()
                        .flatMap(row -> row.reports().stream())
                        .map(IncidentRow.Report::event)
                        .toList());
        return rows.stream()
                .filter(row -> row.reports().stream().noneMatch(report -> confirmed.contains(report.event())));
    }
}
