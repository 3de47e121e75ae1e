package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
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
        List<IncidentChange> incidents = incidents(changed);
        return new Effect(
                made,
                changedLines(),
                incidents.stream().limit(Effect.MOST).toList(),
                Math.max(0, incidents.size() - Effect.MOST),
                places());
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

    private List<IncidentChange> incidents(ChangedIncidents changed) {
        List<IncidentChange> others = new ArrayList<>();
        changed.before().forEach((id, summary) -> {
            Optional<String> now = summary(id);
            if (!now.equals(summary)) {
                IncidentRow before = summary.map(this::incident).orElse(null);
                others.add(new IncidentChange(
                        before,
                        now.map(this::incident).orElse(null),
                        before == null || now.isPresent() ? null : into(before)));
            }
        });
        others.sort(Comparator.comparing(change -> !isAbout(change.before()) && !isAbout(change.after())));
        return others;
    }

    private boolean isAbout(@Nullable IncidentRow incident) {
        return incident != null && incident.reports().stream().anyMatch(report -> about.contains(report.event()));
    }

    private IncidentRow incident(String summary) {
        return new IncidentRows(sql).of(List.of(summary)).get(0);
    }

    private Optional<String> summary(int incident) {
        return sql.select(INCIDENT.SUMMARY)
                .from(INCIDENT)
                .where(INCIDENT.ID.eq(incident))
                .fetchOptional(INCIDENT.SUMMARY);
    }

    private @Nullable IncidentRow into(IncidentRow gone) {
        return sql.select(INCIDENT.SUMMARY)
                .from(RECORD_LINE)
                .join(INCIDENT)
                .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT))
                .where(RECORD_LINE.NAME.eq(gone.id()))
                .fetchOptional(INCIDENT.SUMMARY)
                .map(this::incident)
                .orElse(null);
    }

    /** The keys of the places that the lines were coded to be about, are about now, and will be about. */
    private SortedSet<String> held() {
        Reading reading = Reading.of(sql, words, codings);
        List<KeptLine> kept = reading.lines().byName(about).stream()
                .filter(line -> line.kind() == LineKind.CONTROL)
                .toList();
        List<ControlLine> controls = new ArrayList<>(reading.controls(kept));
        kept.forEach(line -> controls.add(Lines.control(line)));
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
            if (!before.equals(now) && others.size() < Effect.MOST) {
                others.add(new HeldChange(before.orElse(null), now.orElse(null)));
            }
        });
        return others;
    }
}
