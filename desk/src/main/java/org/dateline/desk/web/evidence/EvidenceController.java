package org.dateline.desk.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.desk.web.frame.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the words behind a line of the record. */
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
        return screens.show("evidence/page", evidence.page(id, request));
    }
}
