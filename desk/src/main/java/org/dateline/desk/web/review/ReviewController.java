package org.dateline.desk.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.review.ReviewPage.Doubtful;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.store.RecordStore;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.VoiceNames;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what is worth a look: the doubtful and grave among the newest incidents that nobody has confirmed. */
@RestController
public class ReviewController {

    private static final Page NEWEST = Page.first(300);
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
        List<IncidentRow> rows = queries.incidents().list(filter.filter(), NEWEST);
        Set<String> confirmed = confirmed();
        VoiceNames voices = queries.voices();
        List<Doubtful> queue = rows.stream()
                .filter(row -> row.reports().stream().noneMatch(report -> confirmed.contains(report.event())))
                .map(row -> new Weighed(row, Doubt.of(row)))
                .filter(weighed -> weighed.doubt().doubt() > 0)
                .sorted(Comparator.comparingDouble(weighed -> -weighed.doubt().weight()))
                .limit(QUEUE)
                .map(weighed -> new Doubtful(
                        IncidentItem.of(weighed.row(), voices), weighed.doubt().reasons()))
                .toList();
        return screens.show("review", new ReviewPage(frames.of(Section.REVIEW, filter, request), queue, rows.size()));
    }

    private record Weighed(IncidentRow row, Doubt doubt) {}

    /** The events that some analyst found rightly coded. */
    private Set<String> confirmed() {
        Set<String> confirmed = new HashSet<>();
        store.corrections().all().stream()
                .filter(made -> !made.undone() && made.content().change().equals("confirm"))
                .forEach(made -> confirmed.addAll(made.content().events()));
        return confirmed;
    }
}
