package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.ControlField;
import org.dateline.core.record.ControlLine;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.ChangedIncidents;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.LineKind;
import org.dateline.store.query.Effect.HeldChange;
import org.dateline.store.query.Effect.IncidentChange;
import org.dateline.store.query.Effect.LineChange;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Compares what stands before some corrections with what stands after them. One instance serves one transaction. */
public final class EffectReader {

    private final DSLContext sql;
    private final FullText words;
    private final Codings codings;
    private final List<Change> changes;
    private final Set<String> about;
    private final Map<String, LineDetail> linesBefore;
    private final Map<String, Optional<ControlTimeline>> placesBefore = new LinkedHashMap<>();

    /**
     * Notes what stands before.
     *
     * @param changes what they do
     * @param about ids of the lines that they are about
     */
    public EffectReader(
            DSLContext sql, FullText words, Codings codings, List<Change> changes, Collection<String> about) {
        this.sql = sql;
        this.words = words;
        this.codings = codings;
        this.changes = List.copyOf(changes);
        this.about = Set.copyOf(about);
        boolean isOfFields =
                changes.stream().allMatch(change -> change instanceof Change.Edit || change instanceof Change.Undo);
        this.linesBefore = isOfFields ? lines(about) : Map.of();
        held().forEach(key -> placesBefore.put(key, place(key)));
    }

    /**
     * What they changed.
     *
     * @param made ids of the corrections
     * @param changed the incidents that they changed
     */
    public Effect effect(List<String> made, ChangedIncidents changed) {
        List<Changed> incidents = changed(changed);
        List<HeldChange> places = places();
        return new Effect(
                made,
                changedLines(),
                linesBefore.isEmpty() ? 0 : more(about.size()),
                incidents(incidents.stream().limit(Effect.MOST).toList()),
                more(incidents.size()),
                places.stream().limit(Effect.MOST).toList(),
                more(places.size()));
    }

    private static int more(int all) {
        return Math.max(0, all - Effect.MOST);
    }

    private Map<String, LineDetail> lines(Collection<String> ids) {
        LineDetails details = new LineDetails(sql, words, codings);
        Map<String, LineDetail> lines = new LinkedHashMap<>();
        ids.stream().sorted().distinct().limit(Effect.MOST).forEach(id -> lines.put(id, details.get(id)));
        return lines;
    }

    private List<LineChange> changedLines() {
        Map<String, LineDetail> now = lines(linesBefore.keySet());
        return linesBefore.entrySet().stream()
                .map(line -> new LineChange(line.getValue(), Objects.requireNonNull(now.get(line.getKey()))))
                .toList();
    }

    /** The summaries of an incident that changes, before and after. */
    private record Changed(
            @Nullable String before, @Nullable String after) {

        Stream<String> summaries() {
            return Stream.concat(Stream.ofNullable(before), Stream.ofNullable(after));
        }
    }

    /** Those that change, by the order of their numbers, but first those that the lines are or were in. */
    private List<Changed> changed(ChangedIncidents changed) {
        Map<Integer, String> now = new HashMap<>();
        for (List<Integer> some : PostingReader.chunks(changed.before().keySet())) {
            now.putAll(sql.select(INCIDENT.ID, INCIDENT.SUMMARY)
                    .from(INCIDENT)
                    .where(INCIDENT.ID.in(some))
                    .fetchMap(INCIDENT.ID, INCIDENT.SUMMARY));
        }
        List<Changed> own = new ArrayList<>();
        List<Changed> others = new ArrayList<>();
        changed.before().forEach((id, summary) -> {
            Changed one = new Changed(summary.orElse(null), now.get(id));
            if (!Objects.equals(one.before(), one.after())) {
                (one.summaries().anyMatch(this::isAbout) ? own : others).add(one);
            }
        });
        own.addAll(others);
        return own;
    }

    private boolean isAbout(String summary) {
        return JsonLine.read(summary).path("reports").findValuesAsText("event").stream()
                .anyMatch(about::contains);
    }

    private List<IncidentChange> incidents(List<Changed> changed) {
        Map<String, String> into = into(changed.stream()
                .filter(one -> one.after() == null)
                .map(one -> id(Objects.requireNonNull(one.before())))
                .toList());
        List<String> summaries = Stream.concat(changed.stream().flatMap(Changed::summaries), into.values().stream())
                .distinct()
                .toList();
        List<IncidentRow> read = new IncidentRows(sql).of(summaries);
        Map<String, IncidentRow> rows = new HashMap<>();
        IntStream.range(0, summaries.size()).forEach(i -> rows.put(summaries.get(i), read.get(i)));
        return changed.stream()
                .map(one -> new IncidentChange(
                        row(rows, one.before()),
                        row(rows, one.after()),
                        one.after() == null ? row(rows, into.get(id(Objects.requireNonNull(one.before())))) : null))
                .toList();
    }

    private static @Nullable IncidentRow row(Map<String, IncidentRow> rows, @Nullable String summary) {
        return summary == null ? null : rows.get(summary);
    }

    private static String id(String summary) {
        return JsonLine.read(summary).path("id").asText();
    }

    /** The summaries of the incidents in which the first reports of some are that are no more, by the ids of these. */
    private Map<String, String> into(List<String> gone) {
        return sql.select(RECORD_LINE.NAME, INCIDENT.SUMMARY)
                .from(RECORD_LINE)
                .join(INCIDENT)
                .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT))
                .where(RECORD_LINE.NAME.in(gone))
                .fetchMap(RECORD_LINE.NAME, INCIDENT.SUMMARY);
    }

    /**
     * The keys of the places that the lines were coded to be about, are about now, and will be about, and of those that
     * others in the same revisions are about: who holds these may follow from the lines.
     */
    private SortedSet<String> held() {
        Reading reading = Reading.of(sql, words, codings);
        List<KeptLine> kept = reading.lines().byName(about).stream()
                .filter(line -> line.kind() == LineKind.CONTROL)
                .toList();
        Set<Integer> beside = new HeldPlaces(reading, ControlLexicon.known().timelines())
                .withNeighbours(kept.stream().map(KeptLine::number).collect(Collectors.toSet()));
        List<ControlLine> controls = new ArrayList<>(reading.controls(kept));
        kept.forEach(line -> controls.add(Lines.control(line)));
        controls.addAll(reading.controls(reading.lines().byNumber(beside)));
        for (Change change : changes) {
            if (change instanceof Change.Edit edit && edit.field() == ControlField.PLACE) {
                List.copyOf(controls).stream()
                        .filter(control -> control.id().equals(edit.event()))
                        .forEach(control -> controls.add(ControlField.PLACE.set(control, edit.value())));
            }
        }
        SortedSet<String> keys = new TreeSet<>();
        controls.forEach(
                control -> ControlLexicon.known().places().findKey(control).ifPresent(keys::add));
        return keys;
    }

    private Optional<ControlTimeline> place(String key) {
        return new HeldPlaces(
                        Reading.of(sql, words, codings), ControlLexicon.known().timelines())
                .find(key);
    }

    private List<HeldChange> places() {
        List<HeldChange> others = new ArrayList<>();
        placesBefore.forEach((key, before) -> {
            Optional<ControlTimeline> now = place(key);
            if (!before.equals(now)) {
                others.add(new HeldChange(before.orElse(null), now.orElse(null)));
            }
        });
        return others;
    }
}
