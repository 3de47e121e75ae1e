package org.dateline.desk.web.correction;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.desk.web.evidence.Evidence;
import org.dateline.desk.web.evidence.FormText;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.store.RecordStore;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Offers the incidents that one may be merged with. */
@RestController
public class MergeController {

    private final RecordStore store;
    private final Queries queries;
    private final Evidence evidence;
    private final Frames frames;
    private final Screens screens;

    MergeController(RecordStore store, Queries queries, Evidence evidence, Frames frames, Screens screens) {
        this.store = store;
        this.queries = queries;
        this.evidence = evidence;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/evidence/{id}/merge")
    ResponseEntity<byte[]> candidates(
            @PathVariable String id, @RequestParam(defaultValue = "") String text, HttpServletRequest request) {
        IncidentRow incident = evidence.line(id).incident();
        if (incident == null) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "That is in no incident: there is nothing to merge.");
        }
        String asked = FormText.clean(text).strip();
        MergePage page = new MergePage(
                frames.of("Merge", request),
                id,
                IncidentItem.of(incident, queries.voices()).who(),
                asked,
                store.corrections().version(id),
                new MergeCandidates(queries).of(incident, asked));
        return screens.show("evidence/merging", page);
    }
}
