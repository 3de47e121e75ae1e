package org.dateline.desk.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.desk.web.frame.Screens;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the words behind a line of the record: for the drawer, or as a page of its own. */
@RestController
public class EvidenceController {

    private final Evidence evidence;
    private final Screens screens;

    EvidenceController(Evidence evidence, Screens screens) {
        this.evidence = evidence;
        this.screens = screens;
    }

    @GetMapping("/evidence/{id}")
    ResponseEntity<byte[]> evidence(@PathVariable String id, HttpServletRequest request) {
        return show(screens, HttpStatus.OK, evidence.page(id, request), request);
    }

    /** The page for the drawer if a script asks for it there, else whole. */
    public static ResponseEntity<byte[]> show(
            Screens screens, HttpStatus status, EvidencePage page, HttpServletRequest request) {
        boolean drawer = request.getHeader("HX-Request") != null;
        return screens.show(status, drawer ? "evidence/drawer" : "evidence/page", page);
    }
}
