package org.dateline.desk.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Match;
import org.dateline.store.query.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with the words behind a line of the record: with all reports of its incident, if it is in one. */
@RestController
public class EvidenceController {

    private static final int MOST = 12;

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    EvidenceController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> evidence(
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean drawer,
            HttpServletRequest request) {
        Lookup lookup = queries.lookup();
        Match match = lookup.find(id, 1).stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "nothing has the id " + id));
        LineDetail line = lookup.line(match.id());
        IncidentRow incident = line.incident();
        List<LineDetail> lines = incident == null
                ? List.of(line)
                : incident.reports().stream()
                        .limit(MOST)
                        .map(report -> lookup.line(report.event()))
                        .toList();
        EvidencePage page = new EvidencePage(
                frames.of("Evidence", request),
                id,
                incident == null ? line.kind() : "incident",
                title(line, incident),
                lines.stream().map(Tellings::of).toList(),
                incident == null ? 0 : Math.max(0, incident.reports().size() - MOST));
        return screens.show(drawer ? "evidence/drawer" : "evidence/page", page);
    }

    private static String title(LineDetail line, @org.jspecify.annotations.Nullable IncidentRow incident) {
        if (incident == null) {
            return Words.capital(line.kind());
        }
        IncidentRow.Happening what = incident.what();
        return (what.where() == null ? "" : what.where().name() + ": ")
                + (what.actors().isEmpty() ? "" : String.join(", ", what.actors()) + " ")
                + (what.recipients().isEmpty() ? "" : "→ " + String.join(", ", what.recipients()) + " ")
                + "· " + incident.status().label();
    }
}
