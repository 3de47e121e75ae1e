package org.dateline.store;

import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.store.LedgerWriter.Entries;
import org.dateline.store.database.FullText;
import org.dateline.store.database.StoreFault;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.query.Effect;
import org.dateline.store.query.EffectReader;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What analysts correct. Each correction is an entry of the ledger; none is ever taken out, an undo is an entry too. Who
 * gives the version that he saw is refused if somebody has corrected the same since. Thread-safe.
 */
public final class Corrections {

    private static final List<String> CORRECTABLE = List.of(LineKind.EVENT.label(), LineKind.CONTROL.label());

    /** So many ids stand in one query at most. */
    private static final int AT_ONCE = 500;

    private final LedgerWriter writer;
    private final String record;
    private final FullText words;
    private final Codings codings;

    Corrections(LedgerWriter writer, String record, FullText words, Codings codings) {
        this.writer = writer;
        this.record = record;
        this.words = words;
        this.codings = codings;
    }

    /**
     * A correction in the ledger.
     *
     * @param id of the correction
     * @param run the run that made it: those of one run were made together
     * @param recordedAt microseconds since 1970-01-01T00:00Z
     * @param undone whether it counts no more
     */
    public record Made(String id, String run, Corrected content, long recordedAt, boolean undone) {}

    /**
     * The lines that somebody means by an id.
     *
     * @param id of an event or a line about control; that of an incident is the id of its first report
     * @param wholeIncident whether all events of its incident are meant
     * @throws StoreFault if there is none
     */
    public List<String> events(String id, boolean wholeIncident) {
        return writer.read(sql -> events(sql, id, wholeIncident));
    }

    /** Tells whether an id is that of a line about control. */
    public boolean isControl(String id) {
        return writer.read(sql ->
                sql.fetchExists(RECORD_LINE, RECORD_LINE.NAME.eq(id), RECORD_LINE.KIND.eq(LineKind.CONTROL.label())));
    }

    private List<String> events(DSLContext sql, String id, boolean wholeIncident) {
        var row = sql.select(RECORD_LINE.NAME, RECORD_LINE.INCIDENT)
                .from(RECORD_LINE)
                .where(RECORD_LINE.NAME.eq(id), RECORD_LINE.KIND.in(CORRECTABLE))
                .fetchOptional()
                .orElseThrow(() -> misused("no event, incident or line about control has the id " + id));
        return !wholeIncident || row.value2() == null
                ? List.of(id)
                : sql.select(RECORD_LINE.NAME)
                        .from(RECORD_LINE)
                        .where(RECORD_LINE.INCIDENT.eq(row.value2()))
                        .orderBy(RECORD_LINE.NAME)
                        .fetch(RECORD_LINE.NAME);
    }

    /** The version of an event and its incident: it grows with each correction of any of its reports; 0 before the first. */
    public int version(String event) {
        return writer.read(sql -> version(sql, events(sql, event, true)));
    }

    private static int version(DSLContext sql, Collection<String> events) {
        Integer last = sql.select(DSL.max(CORRECTION_LINE.CORRECTION))
                .from(CORRECTION_LINE)
                .join(RECORD_LINE)
                .on(RECORD_LINE.ID.eq(CORRECTION_LINE.LINE))
                .where(RECORD_LINE.NAME.in(events))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }

    /**
     * The version of all that a change is about, with their incidents: what {@link #correct} compares with that which was
     * looked at.
     *
     * @throws StoreFault if what it is about is not there
     */
    public int version(Change change) {
        return writer.read(sql -> version(sql, change));
    }

    private int version(DSLContext sql, Change change) {
        SortedSet<String> incidents = new TreeSet<>();
        check(sql, change).forEach(event -> incidents.addAll(events(sql, event, true)));
        return version(sql, incidents);
    }

    /**
     * Corrects.
     *
     * @param seen the version that was looked at; null if it does not matter
     * @return the id of the correction
     * @throws StoreFault if what it is about is not there, or was corrected since
     */
    public String correct(Run run, Correction correction, @Nullable Integer seen) {
        return correct(run, List.of(correction), seen).corrections().get(0);
    }

    /**
     * Makes several corrections of one thing: all of them or none.
     *
     * @param corrections at least one
     * @param seen the version that was looked at; null if it does not matter
     * @return what they change
     * @throws StoreFault if what they are about is not there, or was corrected since
     */
    public Effect correct(Run run, List<Correction> corrections, @Nullable Integer seen) {
        return Objects.requireNonNull(writer.write(run, entries -> made(entries, corrections, seen)));
    }

    /** Tells what {@link #correct} would change, and changes nothing. */
    public Effect tryOut(Run run, List<Correction> corrections, @Nullable Integer seen) {
        return Objects.requireNonNull(writer.tryOut(run, entries -> made(entries, corrections, seen)));
    }

    private Effect made(Entries entries, List<Correction> corrections, @Nullable Integer seen) {
        DSLContext sql = entries.sql();
        List<Change> changes = corrections.stream().map(Correction::change).toList();
        SortedSet<String> about = new TreeSet<>();
        changes.forEach(change -> about.addAll(check(sql, change)));
        SortedSet<String> whole = new TreeSet<>();
        about.forEach(line -> whole.addAll(events(sql, line, true)));
        int version = version(sql, whole);
        if (seen != null && seen != version) {
            throw new StoreFault(
                    StoreFault.Kind.CHANGED,
                    record,
                    "it was corrected since: its version is " + version + ", not " + seen,
                    null);
        }
        EffectReader reader = new EffectReader(sql, words, codings, changes, about);
        List<String> made = corrections.stream()
                .map(correction -> append(entries, content(correction)))
                .toList();
        return reader.effect(made, entries.changed());
    }

    private String append(Entries entries, Corrected content) {
        String number = Integer.toString(writer.ledger().count(entries.sql()) + 1);
        return entries.append(EntryKind.CORRECTION, Digests.id(content.write(), number), content)
                .id();
    }

    /** @return the events that the change is about */
    private List<String> check(DSLContext sql, Change change) {
        if (change instanceof Change.Undo undo) {
            return undone(sql, undo.correction());
        }
        for (String line : change.events()) {
            events(sql, line, false);
            checkKind(sql, change, line);
        }
        return change.events();
    }

    /** Reports of control are not merged into incidents, and have other fields than events. */
    private void checkKind(DSLContext sql, Change change, String line) {
        boolean isEvent =
                sql.fetchExists(RECORD_LINE, RECORD_LINE.NAME.eq(line), RECORD_LINE.KIND.eq(LineKind.EVENT.label()));
        if (change instanceof Change.Edit edit) {
            if (isEvent != edit.field() instanceof EventField) {
                throw misused((isEvent ? "an event" : "a line about control") + " has no such field: "
                        + edit.field().label());
            }
        } else if (!isEvent && (change instanceof Change.Merge || change instanceof Change.Split)) {
            throw misused("no event or incident has the id " + line);
        }
    }

    private List<String> undone(DSLContext sql, String correction) {
        var row = sql.select(CORRECTION.ID, CORRECTION.UNDONE)
                .from(CORRECTION)
                .where(CORRECTION.NAME.eq(correction))
                .fetchOptional()
                .orElseThrow(() -> misused("no correction has the id " + correction));
        if (row.value2() != 0) {
            throw misused("correction " + correction + " is undone already");
        }
        return sql.select(RECORD_LINE.NAME)
                .from(CORRECTION_LINE)
                .join(RECORD_LINE)
                .on(RECORD_LINE.ID.eq(CORRECTION_LINE.LINE))
                .where(CORRECTION_LINE.CORRECTION.eq(row.value1()))
                .fetch(RECORD_LINE.NAME);
    }

    private StoreFault misused(String reason) {
        return new StoreFault(StoreFault.Kind.MISUSED, record, reason, null);
    }

    private static Corrected content(Correction correction) {
        Change change = correction.change();
        List<String> events = change instanceof Change.Split split ? split.apart() : change.events();
        List<String> rest = change instanceof Change.Split split ? split.rest() : List.of();
        String field = change instanceof Change.Edit edit ? edit.field().label() : null;
        String value = change instanceof Change.Edit edit ? edit.value() : null;
        String undone = change instanceof Change.Undo undo ? undo.correction() : null;
        return new Corrected(
                change.label(), correction.author(), correction.reason(), events, rest, field, value, undone);
    }

    /** All corrections, the first first. */
    public List<Made> all() {
        return writer.read(sql -> {
            List<Made> all = new ArrayList<>();
            sql.select(CORRECTION.ID, CORRECTION.UNDONE)
                    .from(CORRECTION)
                    .orderBy(CORRECTION.ID)
                    .forEach(row -> all.add(made(sql, row.value1(), row.value2() != 0)));
            return all;
        });
    }

    /** The newest correction; empty if there is none. */
    public Optional<Made> newest() {
        return writer.read(sql -> sql.select(CORRECTION.ID, CORRECTION.UNDONE)
                .from(CORRECTION)
                .orderBy(CORRECTION.ID.desc())
                .limit(1)
                .fetchOptional()
                .map(row -> made(sql, row.value1(), row.value2() != 0)));
    }

    /** The correction of an id, all of it. */
    public Optional<Made> find(String id) {
        return writer.read(sql -> sql.select(CORRECTION.ID, CORRECTION.UNDONE)
                .from(CORRECTION)
                .where(CORRECTION.NAME.eq(id))
                .fetchOptional()
                .map(row -> made(sql, row.value1(), row.value2() != 0)));
    }

    /** Those that are about an event or its incident, the first first. */
    public List<Made> about(String event) {
        return writer.read(sql -> {
            List<Made> all = new ArrayList<>();
            sql.selectDistinct(CORRECTION.ID, CORRECTION.UNDONE)
                    .from(CORRECTION)
                    .join(CORRECTION_LINE)
                    .on(CORRECTION_LINE.CORRECTION.eq(CORRECTION.ID))
                    .join(RECORD_LINE)
                    .on(RECORD_LINE.ID.eq(CORRECTION_LINE.LINE))
                    .where(RECORD_LINE.NAME.in(events(sql, event, true)))
                    .orderBy(CORRECTION.ID)
                    .forEach(row -> all.add(made(sql, row.value1(), row.value2() != 0)));
            return all;
        });
    }

    private Made made(DSLContext sql, int number, boolean undone) {
        Entry entry = writer.ledger().get(sql, number);
        return new Made(entry.id(), entry.run(), EntryContent.read(entry, Corrected.class), entry.recordedAt(), undone);
    }

    /**
     * Those of some events that an analyst found rightly coded.
     *
     * @param events ids
     */
    public Set<String> confirmed(Collection<String> events) {
        List<String> asked = List.copyOf(events);
        return writer.read(sql -> {
            Set<String> confirmed = new HashSet<>();
            for (int i = 0; i < asked.size(); i += AT_ONCE) {
                confirmed.addAll(sql.select(RECORD_LINE.NAME)
                        .from(RECORD_LINE)
                        .join(CORRECTION_LINE)
                        .on(CORRECTION_LINE.LINE.eq(RECORD_LINE.ID))
                        .join(CORRECTION)
                        .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
                        .where(
                                RECORD_LINE.NAME.in(asked.subList(i, Math.min(asked.size(), i + AT_ONCE))),
                                CORRECTION_LINE.ROLE.eq("confirm"),
                                CORRECTION.UNDONE.eq(0))
                        .fetch(RECORD_LINE.NAME));
            }
            return confirmed;
        });
    }

    /**
     * Corrections that count but are about no line that does: what they are about was coded away or withdrawn.
     *
     * @return the first first
     */
    public List<Made> adrift() {
        return writer.read(sql -> {
            List<Made> all = new ArrayList<>();
            sql.select(CORRECTION.ID)
                    .from(CORRECTION)
                    .where(
                            CORRECTION.UNDONE.eq(0),
                            DSL.exists(DSL.selectOne()
                                    .from(CORRECTION_LINE)
                                    .where(CORRECTION_LINE.CORRECTION.eq(CORRECTION.ID))),
                            DSL.notExists(DSL.selectOne()
                                    .from(CORRECTION_LINE)
                                    .join(RECORD_LINE)
                                    .on(RECORD_LINE.ID.eq(CORRECTION_LINE.LINE))
                                    .where(
                                            CORRECTION_LINE.CORRECTION.eq(CORRECTION.ID),
                                            RECORD_LINE.STANDING.in(Standing.LIVE.label(), Standing.REJECTED.label()))))
                    .orderBy(CORRECTION.ID)
                    .forEach(row -> all.add(made(sql, row.value1(), false)));
            return all;
        });
    }
}
