package org.dateline.desk.web.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.correction.LineField;
import org.dateline.desk.correction.EventsChange;
import org.dateline.desk.correction.WrittenEdit;
import org.dateline.desk.correction.WrittenFields;
import org.dateline.desk.rows.EffectText;
import org.dateline.desk.web.evidence.Evidence;
import org.dateline.desk.web.evidence.EvidencePage.Effected;
import org.dateline.desk.web.evidence.EvidencePage.Outcome;
import org.dateline.desk.web.evidence.EvidencePage.Result;
import org.dateline.desk.web.evidence.FormText;
import org.dateline.desk.web.evidence.Telling.Field;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.security.Analysts;
import org.dateline.store.RecordStore;
import org.dateline.store.database.StoreFault;
import org.dateline.store.query.Effect;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes corrections, or tells what they would change. Each is checked against the version that was looked at: who comes
 * second is shown what the first one did beside what he wrote himself, and nothing of it is lost.
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

    /**
     * What somebody wants to say, and the version that he looked at.
     *
     * @param form the last part of the address that saves it
     * @param yours what he wrote and chose, by the names of the form
     * @param isShown whether he only asks what it would change
     */
    private record Wish(
            String id,
            String form,
            List<Change> changes,
            int seen,
            String reason,
            Map<String, String> yours,
            boolean isShown) {}

    /** Gives fields of a line other values: those that differ from what they were on the page. */
    @PostMapping({"/evidence/{id}/edit", "/evidence/{id}/edit/effect"})
    ResponseEntity<byte[]> edit(
            @PathVariable String id,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        Map<LineField, String> written = written(evidence.line(id), request);
        Map<String, String> yours = yours(written, request);
        if (!FormText.canBeKept(reason) || !written.values().stream().allMatch(FormText::canBeKept)) {
            return show(id, HttpStatus.BAD_REQUEST, unwritable(reason), request, yours);
        }
        if (written.isEmpty()) {
            return refuse(id, "Nothing was changed", "Every field is as it was.", reason, request);
        }
        List<Change> changes = new ArrayList<>();
        try {
            for (Map.Entry<LineField, String> one : written.entrySet()) {
                if (isUnknownPlace(one, request)) {
                    return show(id, HttpStatus.BAD_REQUEST, unknownPlace(one.getValue(), reason), request, yours);
                }
                changes.add(WrittenEdit.of(id, one.getKey(), one.getValue()));
            }
        } catch (IllegalArgumentException e) {
            Outcome refused = refused("That cannot be saved", String.valueOf(e.getMessage()), reason);
            return show(id, HttpStatus.UNPROCESSABLE_CONTENT, refused, request, yours);
        }
        return correct(new Wish(id, "edit", changes, seen, reason, yours, isShown(request)), request);
    }

    /** What he did not touch is not his, whatever it is by now. */
    private static Map<LineField, String> written(LineDetail line, HttpServletRequest request) {
        Map<LineField, String> yours = new LinkedHashMap<>();
        WrittenFields.of(line).forEach((field, value) -> {
            String written = chosen(field, request);
            String was = request.getParameter("was-" + field.label());
            if (written != null && !written.strip().equals((was == null ? value : was).strip())) {
                yours.put(field, written.strip());
            }
        });
        return yours;
    }

    /** Of places that may be meant the one that was chosen, else what was written. */
    private static @Nullable String chosen(LineField field, HttpServletRequest request) {
        String choice = request.getParameter(field.label() + Field.CHOICE);
        return choice == null || choice.isEmpty() || choice.equals(Field.AS_WRITTEN)
                ? request.getParameter(field.label())
                : choice;
    }

    /** What he wrote, and what he chose beside it, by the names of the form. */
    private static Map<String, String> yours(Map<LineField, String> written, HttpServletRequest request) {
        Map<String, String> yours = new LinkedHashMap<>();
        written.forEach((field, value) -> {
            yours.put(field.label(), FormText.clean(value));
            if (isAsWritten(field, request)) {
                yours.put(field.label() + Field.CHOICE, Field.AS_WRITTEN);
            }
        });
        return yours;
    }

    private static boolean isAsWritten(LineField field, HttpServletRequest request) {
        return Field.AS_WRITTEN.equals(request.getParameter(field.label() + Field.CHOICE));
    }

    private static boolean isUnknownPlace(Map.Entry<LineField, String> written, HttpServletRequest request) {
        return !isAsWritten(written.getKey(), request)
                && WrittenEdit.isUnknownPlace(written.getKey(), written.getValue());
    }

    private static Outcome unknownPlace(String value, String reason) {
        return refused(
                "The gazetteer has no place “" + value + "”",
                "Choose one of those below that you mean, write another, or keep it as written, without coordinates.",
                reason);
    }

    private static Outcome unwritable(String reason) {
        return refused(
                "That holds a character that is no writing",
                "A control character cannot be kept; it was left out below. Look whether all is there, and save again.",
                FormText.clean(reason));
    }

    /** Says something of all reports of an incident, or takes some out of it. */
    @PostMapping({
        "/evidence/{id}/{how:merge|split|reject|confirm|note}",
        "/evidence/{id}/{how:merge|split|reject|confirm|note}/effect"
    })
    ResponseEntity<byte[]> events(
            @PathVariable String id,
            @PathVariable String how,
            @RequestParam int seen,
            @RequestParam(defaultValue = "") String reason,
            HttpServletRequest request) {
        if (!FormText.canBeKept(request.getParameterMap())) {
            return show(id, HttpStatus.BAD_REQUEST, unwritable(reason), request, Map.of());
        }
        EventsChange kind = EventsChange.valueOf(how.toUpperCase(Locale.ROOT));
        String given = reason.isBlank() && kind == EventsChange.CONFIRM ? USUAL_REASON : reason;
        Change change;
        try {
            change = kind.change(ids(id, kind, request), store.corrections(), false);
        } catch (IllegalArgumentException e) {
            return refuse(id, NOT_DONE, String.valueOf(e.getMessage()), reason, request);
        } catch (StoreFault e) {
            return show(id, HttpStatus.UNPROCESSABLE_CONTENT, refused(e, reason), request, Map.of());
        }
        return correct(new Wish(id, how, List.of(change), seen, given, Map.of(), isShown(request)), request);
    }

    private static boolean isShown(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/effect");
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
        if (!FormText.canBeKept(request.getParameterMap())) {
            return show(id, HttpStatus.BAD_REQUEST, unwritable(reason), request, Map.of());
        }
        List<Change> undo = new ArrayList<>();
        correction.forEach(made -> undo.add(0, new Change.Undo(made)));
        return correct(new Wish(id, "undo", undo, seen, reason, Map.of(), false), request);
    }

    private ResponseEntity<byte[]> correct(Wish wish, HttpServletRequest request) {
        if (wish.reason().isBlank() && !wish.isShown()) {
            String why = "A correction has a reason: whoever reads it later must understand it.";
            return show(
                    wish.id(), HttpStatus.UNPROCESSABLE_CONTENT, refused("Say why", why, ""), request, wish.yours());
        }
        evidence.line(wish.id());
        String author = analysts.of(request).name();
        Effect effect;
        try {
            effect = effect(wish, author);
        } catch (StoreFault e) {
            if (e.kind() == StoreFault.Kind.CHANGED) {
                return conflict(wish, request);
            }
            Outcome refused = refused(e, wish.reason());
            return show(wish.id(), HttpStatus.UNPROCESSABLE_CONTENT, refused, request, wish.yours());
        }
        return show(
                wish.id(),
                HttpStatus.OK,
                wish.isShown() ? shown(wish, effect) : done(wish, effect, author),
                request,
                wish.isShown() ? wish.yours() : Map.of());
    }

    private Effect effect(Wish wish, String author) {
        String reason = wish.reason().isBlank() ? "not said yet" : wish.reason();
        List<Correction> corrections = wish.changes().stream()
                .map(change -> new Correction(change, author, reason))
                .toList();
        return wish.isShown()
                ? store.corrections().tryOut(store.begin("correct", null), corrections, wish.seen())
                : store.corrections().correct(store.begin("correct", null), corrections, wish.seen());
    }

    private Outcome shown(Wish wish, Effect effect) {
        List<Effected> lines = lines(effect);
        return new Outcome(
                Result.SHOWN,
                "What that would change; nothing is saved yet",
                lines.isEmpty() ? List.of(new Effected("Nothing changes.", null)) : lines,
                List.of(),
                wish.form(),
                wish.reason());
    }

    private Outcome done(Wish wish, Effect effect, String author) {
        List<Effected> lines = lines(effect);
        String nothing = switch (wish.form()) {
            case "confirm" -> "Confirmed by " + author + "; nothing else changes.";
            case "note" -> "Remarked by " + author + "; nothing else changes.";
            default -> "Kept, by " + author + "; nothing else changes.";
        };
        return new Outcome(
                Result.DONE,
                "Saved",
                lines.isEmpty() ? List.of(new Effected(nothing, null)) : lines,
                effect.corrections(),
                "",
                wish.reason());
    }

    private List<Effected> lines(Effect effect) {
        return EffectText.of(effect, queries.voices()).stream()
                .map(line -> new Effected(line.words(), line.id()))
                .toList();
    }

    private ResponseEntity<byte[]> conflict(Wish wish, HttpServletRequest request) {
        Outcome late = refused(
                "Somebody corrected this since you opened it",
                "Nothing of yours is lost: your values stand in the form, beside those that are in the record now."
                        + " The list of corrections tells who changed what. Save again if yours are still right.",
                wish.reason());
        return show(wish.id(), HttpStatus.PRECONDITION_FAILED, late, request, wish.yours());
    }

    /** What was asked amiss; what is wrong with the record itself is no matter of the form. */
    private static Outcome refused(StoreFault fault, String given) {
        if (fault.kind() != StoreFault.Kind.MISUSED) {
            throw fault;
        }
        return refused(NOT_DONE, fault.reason(), given);
    }

    private static Outcome refused(String title, String reason, String given) {
        return new Outcome(Result.REFUSED, title, List.of(new Effected(reason, null)), List.of(), "", given);
    }

    private ResponseEntity<byte[]> refuse(
            String id, String title, String why, String reason, HttpServletRequest request) {
        return show(id, HttpStatus.UNPROCESSABLE_CONTENT, refused(title, why, reason), request, Map.of());
    }

    private ResponseEntity<byte[]> show(
            String id, HttpStatus status, Outcome outcome, HttpServletRequest request, Map<String, String> yours) {
        return screens.show(status, "evidence/page", evidence.page(id, request, outcome, yours));
    }
}
