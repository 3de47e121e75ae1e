package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.record.PartJson;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.answer.Tags;
import org.dateline.desk.web.security.Analysts;
import org.dateline.store.RecordStore;
import org.dateline.store.database.StoreFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Takes corrections. Nobody overwrites what he has not seen: each names the version of what it is about. */
@RestController
public class ApiCorrections {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_KEY = 255;
    private static final String ANY = "*";

    private final RecordStore store;
    private final Things things;
    private final Analysts analysts;
    private final Once once;

    ApiCorrections(RecordStore store, Things things, Analysts analysts, DeskSettings settings) {
        this.store = store;
        this.things = things;
        this.analysts = analysts;
        this.once = new Once(settings.clock());
    }

    @PostMapping(path = Api.ROOT + "/corrections", consumes = Api.JSON, produces = Api.JSON)
    ResponseEntity<byte[]> correct(
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request)
            throws IOException {
        byte[] sent = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (sent.length > MOST_BYTES) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "a correction has at most " + MOST_BYTES + " bytes");
        }
        CorrectionBody body = CorrectionBody.read(sent);
        if (match == null) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "If-Match is missing: send the ETag of what you looked at, or * to correct whatever it is now");
        }
        String author = analysts.of(request).name();
        if (key == null) {
            return correct(body, match, () -> write(body, author, match));
        }
        if (key.isBlank() || key.length() > MOST_KEY) {
            throw new AddressFault("Idempotency-Key", "Idempotency-Key has 1 to " + MOST_KEY + " characters");
        }
        String asked = Tags.hash(match, new String(sent, StandardCharsets.UTF_8));
        return correct(body, match, () -> once.make(author + "\n" + key, asked, () -> write(body, author, match)));
    }

    /** @param writing gives the id of the correction */
    private ResponseEntity<byte[]> correct(CorrectionBody body, String match, Supplier<String> writing) {
        String id;
        try {
            id = writing.get();
        } catch (StoreFault e) {
            if (e.kind() != StoreFault.Kind.CHANGED) {
                throw e;
            }
            return changed(body.change(store.corrections()), body, seen(match));
        }
        return ItemController.tagged(
                ResponseEntity.created(URI.create(Api.ROOT + "/corrections/" + id)), things.get("correction", id));
    }

    private String write(CorrectionBody body, String author, String match) {
        Correction correction = correction(body.change(store.corrections()), author, body);
        return store.corrections().correct(store.begin("correct", null), correction, seen(match));
    }

    private static @Nullable Integer seen(String match) {
        return match.strip().equals(ANY) ? null : ItemTag.version(match).orElse(-1);
    }

    private static Correction correction(Change change, String author, CorrectionBody body) {
        try {
            return new Correction(change, author, body.reason());
        } catch (IllegalArgumentException e) {
            throw new AddressFault("reason", String.valueOf(e.getMessage()));
        }
    }

    /** The problem of two who correct the same, with what either says, so that the second can decide. */
    private ResponseEntity<byte[]> changed(Change change, CorrectionBody body, @Nullable Integer seen) {
        int version = store.corrections().version(change);
        ObjectNode problem = PartJson.object()
                .put("title", HttpStatus.PRECONDITION_FAILED.getReasonPhrase())
                .put("status", HttpStatus.PRECONDITION_FAILED.value())
                .put("detail", "it was corrected since you looked: its version is " + version)
                .put("instance", Api.ROOT + "/corrections")
                .put("version", version);
        problem.putObject("yours")
                .put("version", seen == null || seen < 0 ? null : seen)
                .set("correction", body.fields());
        ArrayNode now = problem.putObject("current").put("version", version).putArray("things");
        if (change instanceof Change.Undo undo) {
            now.add(things.get("correction", undo.correction()));
        } else if (change instanceof Change.Edit edit) {
            now.add(things.get(kind(edit.event()), edit.event()));
        } else {
            current(change).forEach(now::add);
        }
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .eTag('"' + Integer.toString(version) + '"')
                .body((problem + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private String kind(String line) {
        return store.corrections().isControl(line) ? "control" : "event";
    }

    /** The incidents that a change is about, as they are now; of events that are in none, the events. */
    private Iterable<ObjectNode> current(Change change) {
        Set<String> seen = new TreeSet<>();
        return change.events().stream()
                .map(event -> {
                    ObjectNode line = things.get(kind(event), event);
                    String incident = line.path("incident").textValue();
                    return incident == null ? line : things.get("incident", incident);
                })
                .filter(thing -> seen.add(thing.path("id").asText()))
                .toList();
    }
}
