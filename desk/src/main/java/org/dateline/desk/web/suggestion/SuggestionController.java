package org.dateline.desk.web.suggestion;

import java.util.Arrays;
import java.util.Map;
import org.dateline.desk.web.frame.Screens;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with options for a field of the filter. */
@RestController
public class SuggestionController {

    private static final int MOST = 10;

    private final Queries queries;
    private final Screens screens;

    SuggestionController(Queries queries, Screens screens) {
        this.queries = queries;
        this.screens = screens;
    }

    /** @param fields those of the form; that of the part holds what was typed */
    @GetMapping("/filter/{label}")
    ResponseEntity<byte[]> names(@PathVariable String label, @RequestParam Map<String, String> fields) {
        FilterPart part = Arrays.stream(FilterPart.values())
                .filter(some -> some.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no filter “" + label + "”"));
        String typed = fields.getOrDefault(label, "").replace("\0", "");
        return screens.show("frame/options", new Suggestions(queries.names().beginning(part, typed, MOST)));
    }
}
