package org.dateline.desk.web.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.web.evidence.EvidencePage.Asked;
import org.dateline.desk.web.evidence.EvidencePage.Editing;
import org.dateline.desk.web.evidence.EvidencePage.Head;
import org.dateline.desk.web.evidence.EvidencePage.Made;
import org.dateline.desk.web.evidence.EvidencePage.Outcome;
import org.dateline.desk.web.evidence.EvidencePage.Said;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.security.Analysts;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.Corrections;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Collects the words behind a line of the record: with all reports of its incident, if it is in one. Thread-safe. */
@Component
public class Evidence {

    private static final int MOST = 12;
    private static final List<String> LINES = List.of("event", "statement", "control", "displacement");

    private final RecordStore store;
    private final Queries queries;
    private final Frames frames;
    private final Analysts analysts;

    Evidence(RecordStore store, Queries queries, Frames frames, Analysts analysts) {
        this.store = store;
        this.queries = queries;
        this.frames = frames;
        this.analysts = analysts;
    }

    /**
     * A line; its id is whole.
     *
     * @throws ResponseStatusException if nothing has the id
     */
    public LineDetail line(String id) {
        Lookup lookup = queries.lookup();
        return lookup.find(id, 1).stream()
                .filter(found -> found.id().equals(id) && LINES.contains(found.kind()))
                .findFirst()
                .map(found -> lookup.line(found.id()))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Nothing in the record has the id " + id + "."));
    }

    /** What there is to see of a line that was only asked for. */
    EvidencePage page(String id, HttpServletRequest request) {
        return page(id, request, null, Map.of());
    }

    /**
     * What there is to see of a line.
     *
     * @param outcome what the request did; null if it only asked
     * @param yours what somebody wrote and chose in vain, by the names of the form
     */
    public EvidencePage page(
            String id, HttpServletRequest request, @Nullable Outcome outcome, Map<String, String> yours) {
        LineDetail line = line(id);
        IncidentRow incident = line.incident();
        UnaryOperator<String> voices = queries.voices();
        List<LineDetail> shown = lines(line, incident);
        return new EvidencePage(
                frames.of("Evidence", request),
                id,
                head(line, incident, voices),
                shown.stream()
                        .map(some -> Tellings.of(some, some.id().equals(id) ? yours : Map.of()))
                        .toList(),
                incident == null ? 0 : hidden(incident, shown),
                editing(line, request, outcome));
    }

    /** How many reports of an incident are not shown. */
    private static int hidden(IncidentRow incident, List<LineDetail> shown) {
        Set<String> ids = shown.stream().map(LineDetail::id).collect(Collectors.toSet());
        return (int) incident.reports().stream()
                .filter(report -> !ids.contains(report.event()))
                .count();
    }

    /** The line that was asked for first, then the other reports of its incident. */
    private List<LineDetail> lines(LineDetail line, @Nullable IncidentRow incident) {
        if (incident == null) {
            return List.of(line);
        }
        Lookup lookup = queries.lookup();
        List<String> others = incident.reports().stream()
                .map(IncidentRow.Report::event)
                .filter(event -> !event.equals(line.id()))
                .limit(MOST - 1)
                .toList();
        return Stream.concat(Stream.of(line), others.stream().map(lookup::line)).toList();
    }

    private static Head head(LineDetail line, @Nullable IncidentRow incident, UnaryOperator<String> voices) {
        if (incident == null) {
            return new Head(line.kind(), Words.capital(line.kind()), "", "");
        }
        IncidentRow.Happening what = incident.what();
        String title = WhoToWhom.of(what, voices).toString();
        String told = incident.voices().stream().map(voices).distinct().collect(Collectors.joining(", "));
        String tolls = incident.tolls().stream()
                .map(toll -> " · " + toll.what() + " " + Words.range(toll.low(), toll.high()))
                .collect(Collectors.joining());
        return new Head(
                "incident",
                (what.where() == null ? "" : what.where().name() + ": ")
                        + (title.isEmpty() ? "nobody is named" : title),
                incident.status().label() + " " + IncidentItem.family(what.type()),
                status(incident) + " · " + Words.days(what.earliest(), what.latest()) + tolls + " · "
                        + Words.figure(incident.reports().size(), "report") + ", independently: " + told);
    }

    /** That several outlets tell it is what the record knows; whether the machine was right to merge them it does not. */
    private static String status(IncidentRow incident) {
        return incident.status() == IncidentStatus.CONFIRMED
                ? "Told by several outlets, as the machine merged them"
                : Words.capital(incident.status().label());
    }

    private Editing editing(LineDetail line, HttpServletRequest request, @Nullable Outcome outcome) {
        boolean event = line.event() != null;
        boolean correctable = event || line.control() != null;
        Corrections corrections = store.corrections();
        return new Editing(
                analysts.find(request).filter(analyst -> analyst.canEdit()).isPresent(),
                event,
                correctable,
                correctable ? corrections.version(line.id()) : 0,
                correctable ? together(corrections.about(line.id())) : List.of(),
                outcome,
                outcome == null || outcome.isDone() ? new Asked("", List.of()) : asked(request));
    }

    /** Those that were made together are one; the newest first. */
    private static List<Made> together(List<Corrections.Made> made) {
        Map<String, List<Corrections.Made>> byRun = new LinkedHashMap<>();
        made.forEach(one ->
                byRun.computeIfAbsent(one.run(), any -> new ArrayList<>()).add(one));
        List<Made> together = new ArrayList<>();
        byRun.values().forEach(some -> together.add(0, made(some)));
        return together;
    }

    private static Asked asked(HttpServletRequest request) {
        Map<String, String[]> form = request.getParameterMap();
        return new Asked(
                FormText.clean(String.join(" ", form.getOrDefault("with", new String[0]))),
                List.of(form.getOrDefault("apart", new String[0])));
    }

    private static Made made(List<Corrections.Made> some) {
        Corrections.Made first = some.get(0);
        LocalDate day = Instant.EPOCH
                .plus(first.recordedAt(), ChronoUnit.MICROS)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        return new Made(
                some.stream()
                        .filter(made -> !made.undone())
                        .map(Corrections.Made::id)
                        .toList(),
                some.stream()
                        .map(made -> new Said(said(made.content()), made.undone()))
                        .toList(),
                first.content().author(),
                Words.day(day),
                first.content().reason());
    }

    private static String said(Corrected content) {
        return content.field() == null
                ? content.change()
                : content.field() + ": "
                        + (content.value() == null || content.value().isEmpty() ? "nothing" : shown(content));
    }

    /** A place is written with its coordinates; its name says enough. */
    private static String shown(Corrected content) {
        String value = String.valueOf(content.value());
        return EventField.PLACE.label().equals(content.field()) ? value.replaceFirst(";.*", "") : value;
    }
}
