package org.dateline.desk.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.dateline.desk.web.answer.Tags;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers with what the interface promises: to programs as OpenAPI, to people as a page. */
@RestController
public class ContractController {

    private static final String YAML = "application/yaml";

    private final Contract contract = Contract.load();
    private final Frames frames;
    private final Screens screens;
    private final Examples examples;

    ContractController(Frames frames, Screens screens, Examples examples) {
        this.examples = examples;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping(path = Api.ROOT + "/openapi.yaml", produces = YAML)
    ResponseEntity<byte[]> yaml() {
        return document(MediaType.parseMediaType(YAML), contract.yaml());
    }

    @GetMapping(path = Api.ROOT + "/openapi.json", produces = Api.JSON)
    ResponseEntity<byte[]> json() {
        return document(MediaType.APPLICATION_JSON, contract.document().toPrettyString());
    }

    private static ResponseEntity<byte[]> document(MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag("W/\"" + Tags.hash(text) + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/api")
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        String base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return screens.show(
                "api/page",
                ApiPage.of(
                        frames.of("The REST interface", request),
                        contract,
                        new ApiPage.Commands(base, examples.now())));
    }
}
