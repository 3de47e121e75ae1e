package org.dateline.desk.web.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.desk.correction.EventsChange;
import org.dateline.desk.correction.WrittenEdit;
import org.dateline.desk.correction.WrittenFields;
import org.dateline.desk.rows.EditText;
import org.dateline.desk.web.evidence.Evidence;
import org.dateline.desk.web.evidence.EvidencePage.Outcome;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.security.Analysts;
import org.dateline.store.RecordStore;
import org.dateline.store.database.StoreFault;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Queries;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes corrections. Each is checked against the version that was looked at: who comes second is shown what the first one
 * did beside what he wrote himself, and nothing of it is lost.
 */
@RestController
public class CorrectionController {

    private static final String NOT_DONE = "That cannot be done";
    private static final String USUAL_REASON = "read and found rightly coded";

    private final RecordStore store;
    private final Queries queries;
    private final Evidence evidence;
    private final Analysts analysts;
    private final Screens screens;

    CorrectionController(RecordStore store, Queries queries, Evidence evidence, Analysts analysts, Screens screens) {
        this.store = store;
        this.queries = queries;
        this.evidence = evidence;
        this.analysts = analysts;
        this.screens = screens;
    }

    /** What somebody wants to say, and the version that he looked at. */
    private record Wish(String id, List<Change> changes, int seen, String reason) {}

    /** Gives fields of an event other values: those that differ from what they were on the page. */
    @PostMapping("/evidence/{id}/edit")
    ResponseEntity<byte[]> edit(
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        Map<EventField, String> yours = written(evidence.line(id), request);
        if (yours.isEmpty()) {
            return show(id, refused("Nothing was changed", "Every field is as it was.", reason), request, yours);
        }
        List<Change> changes = new ArrayList<>();
        try {
            yours.forEach((field, value) -> changes.add(WrittenEdit.of(id, field.label(), value)));
        } catch (IllegalArgumentException e) {
            return show(id, refused("That cannot be saved", String.valueOf(e.getMessage()), reason), request, yours);
        }
        return correct(new Wish(id, changes, seen, reason), request, yours);
    }

    /** What he did not touch is not his, whatever it is by now. */
    private static Map<EventField, String> written(LineDetail line, HttpServletRequest request) {
        Map<EventField, String> yours = new EnumMap<>(EventField.class);
        if (line.event() != null) {
            WrittenFields.of(line.event().event()).forEach((field, value) -> {
                String written = request.getParameter(field.label());
                String was = request.getParameter("was-" + field.label());
                if (written != null && !written.strip().equals((was == null ? value : was).strip())) {
                    yours.put(field, written.strip());
                }
            });
        }
        return yours;
    }

    /** Says something of all reports of an incident, or takes some out of it. */
    @PostMapping("/evidence/{id}/{how:merge|split|reject|confirm|note}")
    ResponseEntity<byte[]> events(
            @PathVariable String id,
            @PathVariable String how,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        EventsChange kind = EventsChange.valueOf(how.toUpperCase(Locale.ROOT));
        String given = reason.isBlank() && kind == EventsChange.CONFIRM ? USUAL_REASON : reason;
        Change change;
        try {
            change = kind.change(ids(id, kind, request), store.corrections(), false);
        } catch (IllegalArgumentException e) {
            return show(id, refused(NOT_DONE, String.valueOf(e.getMessage()), reason), request, Map.of());
        } catch (StoreFault e) {
            return show(id, refused(e, reason), request, Map.of());
        }
        return correct(new Wish(id, List.of(change), seen, given), request, Map.of());
    }

    /** The ids beside the one that is shown are those to take apart, or to merge with; of the form's others none counts. */
    private static List<String> ids(String id, EventsChange kind, HttpServletRequest request) {
        List<String> ids = new ArrayList<>(List.of(id));
        String field = kind == EventsChange.SPLIT ? "apart" : kind == EventsChange.MERGE ? "with" : "";
        for (String others : request.getParameterMap().getOrDefault(field, new String[0])) {
            ids.addAll(List.of(others.strip().split("[\\s,]+")));
        }
        ids.removeIf(String::isEmpty);
        return ids;
    }

    /** Takes corrections back, the last first; they stay in the ledger. */
    @PostMapping("/evidence/{id}/undo")
    ResponseEntity<byte[]> undo(
            @PathVariable String id,
            @RequestParam List<String> correction,
            @RequestParam int seen,
            @RequestParam(defaultValue = "taken back") String reason,
            HttpServletRequest request) {
        List<Change> undo = new ArrayList<>();
        correction.forEach(made -> undo.add(0, new Change.Undo(made)));
        return correct(new Wish(id, undo, seen, reason), request, Map.of());
    }

    private ResponseEntity<byte[]> correct(Wish wish, HttpServletRequest request, Map<EventField, String> yours) {
        if (wish.reason().isBlank()) {
            String why = "A correction has a reason: whoever reads it later must understand it.";
            return show(wish.id(), refused("Say why", why, ""), request, yours);
        }
        LineDetail before = evidence.line(wish.id());
        List<String> made;
        try {
            String author = analysts.of(request).name();
            made = store.corrections()
                    .correct(
                            store.begin("correct", null),
                            wish.changes().stream()
                                    .map(change -> new Correction(change, author, wish.reason()))
                                    .toList(),
                            wish.seen());
        } catch (StoreFault e) {
            if (e.kind() == StoreFault.Kind.CHANGED) {
                return conflict(wish, request, yours);
            }
            return show(wish.id(), refused(e, wish.reason()), request, yours);
        }
        List<String> effect = effect(wish, before, evidence.line(wish.id()));
        Outcome done = new Outcome(true, "Saved", effect, made, wish.reason());
        return screens.show("evidence/page", evidence.page(wish.id(), request, done, Map.of()));
    }

    private ResponseEntity<byte[]> conflict(Wish wish, HttpServletRequest request, Map<EventField, String> yours) {
        Outcome late = new Outcome(
                false,
                "Somebody corrected this since you opened it",
                List.of(
                        "Nothing of yours is lost: your values stand in the form, beside those that are in the record now."
                                + " The list of corrections tells who changed what. Save again if yours are still right."),
                List.of(),
                wish.reason());
        return screens.show(
                HttpStatus.PRECONDITION_FAILED, "evidence/page", evidence.page(wish.id(), request, late, yours));
    }

    private List<String> effect(Wish wish, LineDetail before, LineDetail after) {
        List<String> lines = new ArrayList<>();
        for (Change change : wish.changes()) {
            if (change instanceof Change.Edit edit) {
                lines.addAll(EditText.of(edit.field(), before, after, queries.voices()));
            }
        }
        if (lines.isEmpty()) {
            lines.addAll(EditText.incident(before, after, queries.voices()));
        }
        return lines.stream().distinct().toList();
    }

    /** What was asked amiss; what is wrong with the record itself is no matter of the form. */
    private static Outcome refused(StoreFault fault, String given) {
        if (fault.kind() != StoreFault.Kind.MISUSED) {
            throw fault;
        }
        return refused(NOT_DONE, fault.reason(), given);
    }

    private static Outcome refused(String title, String reason, String given) {
        return new Outcome(false, title, List.of(reason), List.of(), given);
    }

    private ResponseEntity<byte[]> show(
            String id, Outcome outcome, HttpServletRequest request, Map<EventField, String> yours) {
        return screens.show(
                HttpStatus.UNPROCESSABLE_CONTENT, "evidence/page", evidence.page(id, request, outcome, yours));
    }
}
