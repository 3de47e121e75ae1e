package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;
import static org.jooq.impl.DSL.inline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.ledger.correction.ControlField;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.IdPair;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.store.database.FixedSql;
import org.dateline.store.ledger.Entry;
import org.dateline.store.ledger.EntryContent;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.ledger.LedgerTable;
import org.jooq.impl.DSL;

/** Corrections, and the lines that each is about now: a correction stays with its words when they are coded anew. */
final class CorrectionBook {

    private static final String APART = "apart";
    private static final String REST = "rest";
    private static final String TAKEN = "taken";
    private static final String UNDO = "undo";
    private static final String REJECT = "reject";
    private static final String MERGE = "merge";
    static final String EDIT = "edit";
    /** What says nothing of how an event is coded or where it belongs holds no event that is coded no more. */
    private static final Set<String> REMARKS = Set.of("note", REJECT, UNDO);

    private static final FixedSql COUNTING = FixedSql.of(DSL.select(CORRECTION_LINE.CORRECTION, CORRECTION_LINE.ROLE)
            .from(CORRECTION_LINE)
            .join(CORRECTION)
            .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
            .where(CORRECTION_LINE.LINE.eq(value(CORRECTION_LINE.LINE)), CORRECTION.UNDONE.eq(inline(0))));
    private static final FixedSql LINKING = FixedSql.of(DSL.select(CORRECTION_LINE.LINE)
            .from(CORRECTION_LINE)
            .join(CORRECTION)
            .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
            .where(CORRECTION_LINE.ROLE.in(inline(MERGE), inline(APART), inline(REST)), CORRECTION.UNDONE.eq(inline(0)))
            .limit(inline(1)));

    private final Tables tables;
    private final LedgerTable ledger = new LedgerTable();

    CorrectionBook(Tables tables) {
        this.tables = tables;
    }

    /** Draws what follows from a correction; gives the events that changed by it. */
    ChangedEvents corrected(Entry entry, Corrected corrected) {
        tables.sql()
                .insertInto(CORRECTION)
                .columns(CORRECTION.ID, CORRECTION.NAME, CORRECTION.UNDONE)
                .values(entry.number(), entry.id(), 0)
                .execute();
        Collection<Integer> lines;
        if (corrected.change().equals(UNDO)) {
            lines = undo(String.valueOf(corrected.correction()));
            lines.forEach(line -> add(entry.number(), line, UNDO));
        } else {
            boolean split = corrected.change().equals("split");
            lines = target(entry.number(), corrected.events(), split ? APART : corrected.change());
            lines.addAll(target(entry.number(), corrected.rest(), REST));
        }
        return renewed(lines);
    }

    private Collection<Integer> target(int correction, List<String> events, String role) {
        SortedSet<Integer> lines = new TreeSet<>();
        for (String event : events) {
            LineRow.find(tables.sql(), event).ifPresent(row -> lines.add(row.id()));
        }
        lines.forEach(line -> add(correction, line, role));
        return lines;
    }

    /** @return how many rows are new: one or none */
    private int add(int correction, int line, String role) {
        return tables.sql()
                .insertInto(CORRECTION_LINE)
                .columns(CORRECTION_LINE.CORRECTION, CORRECTION_LINE.LINE, CORRECTION_LINE.ROLE)
                .values(correction, line, role)
                .onConflictDoNothing()
                .execute();
    }

    /** Undoing an undo makes what it undid count again. */
    private Collection<Integer> undo(String name) {
        int id = tables.sql()
                .select(CORRECTION.ID)
                .from(CORRECTION)
                .where(CORRECTION.NAME.eq(name))
                .fetchSingle(CORRECTION.ID);
        set(id, true);
        String undone = content(id).correction();
        while (undone != null) {
            int again = tables.sql()
                    .select(CORRECTION.ID)
                    .from(CORRECTION)
                    .where(CORRECTION.NAME.eq(undone))
                    .fetchSingle(CORRECTION.ID);
            boolean counts =
                    tables.sql().fetchExists(CORRECTION, CORRECTION.ID.eq(again).and(CORRECTION.UNDONE.eq(0)));
            set(again, counts);
            id = again;
            undone = content(again).correction();
        }
        return tables.sql()
                .selectDistinct(CORRECTION_LINE.LINE)
                .from(CORRECTION_LINE)
                .where(CORRECTION_LINE.CORRECTION.eq(id))
                .fetchSet(CORRECTION_LINE.LINE);
    }

    private void set(int correction, boolean undone) {
        tables.sql()
                .update(CORRECTION)
                .set(CORRECTION.UNDONE, undone ? 1 : 0)
                .where(CORRECTION.ID.eq(correction))
                .execute();
    }

    private ChangedEvents renewed(Collection<Integer> lines) {
        ChangedEvents changed = new ChangedEvents();
        ofKind(LineKind.EVENT, lines).forEach(changed::reread);
        List<Integer> articles = lines.isEmpty()
                ? List.of()
                : tables.sql()
                        .selectDistinct(REVISION.ARTICLE)
                        .from(RECORD_LINE)
                        .join(REVISION)
                        .on(REVISION.ID.eq(RECORD_LINE.REVISION))
                        .where(RECORD_LINE.ID.in(lines))
                        .orderBy(REVISION.ARTICLE)
                        .fetch(REVISION.ARTICLE);
        RevisionStandings standings = new RevisionStandings(tables);
        articles.forEach(article -> changed.addAll(standings.renew(article, Set.copyOf(lines))));
        return changed;
    }

    private List<Integer> ofKind(LineKind kind, Collection<Integer> lines) {
        return lines.isEmpty()
                ? List.of()
                : tables.sql()
                        .select(RECORD_LINE.ID)
                        .from(RECORD_LINE)
                        .where(RECORD_LINE.ID.in(lines), RECORD_LINE.KIND.eq(kind.label()))
                        .fetch(RECORD_LINE.ID);
    }

    /** Lets what is said of a line be said of its counterpart too. @return the counterpart, if more is said of it by that */
    Optional<Integer> carry(int line, String counterpart) {
        var said = tables.sql()
                .select(CORRECTION_LINE.CORRECTION, CORRECTION_LINE.ROLE)
                .from(CORRECTION_LINE)
                .where(CORRECTION_LINE.LINE.eq(line))
                .fetch();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        return LineRow.find(tables.sql(), counterpart).map(LineRow::id).filter(other -> {
            int added = 0;
            for (var about : said) {
                added += add(about.value1(), other, about.value2());
            }
            return added > 0;
        });
    }

    /** Tells whether an analyst has left a line out. */
    boolean isRejected(int line) {
        return counting(line).containsValue(REJECT);
    }

    /** Tells whether an analyst has said something of a line that would be lost with it. */
    boolean isHeld(int line) {
        return counting(line).values().stream().anyMatch(role -> !REMARKS.contains(role));
    }

    /** The roles of a line in the corrections that count, by the number of the correction. */
    private SortedMap<Integer, String> counting(int line) {
        SortedMap<Integer, String> roles = new TreeMap<>();
        COUNTING.list(tables.sql(), row -> roles.put(row.getInt(1), row.getString(2)), line);
        return roles;
    }

    /** An event as its edits leave it, the later over the earlier. */
    EventLine corrected(int line, EventLine coded) {
        EventLine event = coded;
        for (Corrected edit : edits(line)) {
            event = EventField.ofLabel(String.valueOf(edit.field())).set(event, String.valueOf(edit.value()));
        }
        return event;
    }

    /** A line about control as its edits leave it, the later over the earlier. */
    ControlLine corrected(int line, ControlLine coded) {
        ControlLine control = coded;
        for (Corrected edit : edits(line)) {
            control = ControlField.ofLabel(String.valueOf(edit.field())).set(control, String.valueOf(edit.value()));
        }
        return control;
    }

    private List<Corrected> edits(int line) {
        return counting(line).entrySet().stream()
                .filter(said -> said.getValue().equals(EDIT))
                .map(said -> content(said.getKey()))
                .toList();
    }

    /** The fields of a line that edits have set, sorted. */
    SortedSet<String> edited(int line) {
        SortedSet<String> fields = new TreeSet<>();
        edits(line).forEach(edit -> fields.add(String.valueOf(edit.field())));
        return fields;
    }

    private Corrected content(int correction) {
        Entry entry = ledger.get(tables.sql(), correction);
        if (entry.kind() != EntryKind.CORRECTION) {
            throw new IllegalStateException("entry " + correction + " is no correction");
        }
        return EntryContent.read(entry, Corrected.class);
    }

    /**
     * Which of some events belong together, and which do not, by the corrections that count; of two that contradict each
     * other the later. What is taken out together stays together, and so does what is left: each is linked to the first.
     *
     * @param names the events' ids, by the numbers of their lines
     */
    AnalystLinks links(Map<Integer, String> names) {
        Map<IdPair, String> said =
                new TreeMap<>(java.util.Comparator.comparing(IdPair::first).thenComparing(IdPair::second));
        linking(names.keySet()).forEach((correction, roles) -> {
            pairs(events(roles, MERGE, names)).forEach(pair -> said.put(pair, MERGE));
            // What was put together, and then taken out or left together, was put together.
            toFirst(events(roles, APART, names))
                    .forEach(pair -> said.merge(pair, TAKEN, (was, is) -> was.equals(MERGE) ? was : is));
            toFirst(events(roles, REST, names))
                    .forEach(pair -> said.merge(pair, REST, (was, is) -> was.equals(APART) ? is : was));
            for (String apart : events(roles, APART, names)) {
                events(roles, REST, names).forEach(rest -> said.put(IdPair.of(apart, rest), APART));
            }
        });
        return new AnalystLinks(pairs(said, MERGE), pairs(said, APART), pairs(said, REST), pairs(said, TAKEN));
    }

    private static List<IdPair> toFirst(List<String> events) {
        return events.stream()
                .skip(1)
                .map(event -> IdPair.of(events.get(0), event))
                .toList();
    }

    private static List<IdPair> pairs(List<String> events) {
        List<IdPair> pairs = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(IdPair.of(events.get(j), events.get(i)));
            }
        }
        return pairs;
    }

    private static Set<IdPair> pairs(Map<IdPair, String> said, String wanted) {
        return said.entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<String> events(Map<Integer, String> roles, String role, Map<Integer, String> names) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(role))
                .map(entry -> names.get(entry.getKey()))
                .sorted()
                .toList();
    }

    /** Roles of lines in the corrections that link, by correction and line. */
    private SortedMap<Integer, SortedMap<Integer, String>> linking(Set<Integer> lines) {
        SortedMap<Integer, SortedMap<Integer, String>> roles = new TreeMap<>();
        if (!hasLinks()) {
            return roles;
        }
        tables.sql()
                .select(CORRECTION_LINE.CORRECTION, CORRECTION_LINE.LINE, CORRECTION_LINE.ROLE)
                .from(CORRECTION_LINE)
                .join(CORRECTION)
                .on(CORRECTION.ID.eq(CORRECTION_LINE.CORRECTION))
                .where(
                        CORRECTION_LINE.LINE.in(lines),
                        CORRECTION_LINE.ROLE.in(MERGE, APART, REST),
                        CORRECTION.UNDONE.eq(0))
                .forEach(row -> roles.computeIfAbsent(row.value1(), any -> new TreeMap<>())
                        .put(row.value2(), row.value3()));
        return roles;
    }

    /** Tells whether any correction that counts says what belongs together or does not. */
    boolean hasLinks() {
        return LINKING.hasRow(tables.sql());
    }

    /** All lines that the corrections which link some lines are about, these too. */
    SortedSet<Integer> linked(Set<Integer> lines) {
        Set<Integer> linking = linking(lines).keySet();
        return linking.isEmpty()
                ? new TreeSet<>()
                : new TreeSet<>(tables.sql()
                        .selectDistinct(CORRECTION_LINE.LINE)
                        .from(CORRECTION_LINE)
                        .where(CORRECTION_LINE.CORRECTION.in(linking), CORRECTION_LINE.ROLE.in(MERGE, APART, REST))
                        .fetch(CORRECTION_LINE.LINE));
    }

    /** The number of the last correction of any of some lines, undone or not; 0 if there is none. */
    int version(Collection<Integer> lines) {
        Integer last = tables.sql()
                .select(DSL.max(CORRECTION_LINE.CORRECTION))
                .from(CORRECTION_LINE)
                .where(CORRECTION_LINE.LINE.in(lines))
                .fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }
}
