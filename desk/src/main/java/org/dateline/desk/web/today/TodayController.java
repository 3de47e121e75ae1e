package org.dateline.desk.web.today;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.VoiceNames;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with what changed. */
@RestController
public class TodayController {

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    TodayController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> today(HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        VoiceNames voices = queries.voices();
        List<IncidentItem> incidents = queries.incidents().list(filter.filter(), Page.first(20)).stream()
                .map(row -> IncidentItem.of(row, voices))
                .toList();
        return screens.show("today", new TodayPage(frames.of(Section.TODAY, filter, request), incidents));
    }
}
