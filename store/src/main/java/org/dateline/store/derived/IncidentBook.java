package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentClustering;
import org.dateline.core.ledger.incident.IncidentWriter;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.Strand;

/**
 * Merges reports into incidents as they come. Only the connected parts of the graph of likenesses that an entry touched
 * are clustered anew; that gives the same as to merge all reports at once.
 */
final class IncidentBook {

    private final Tables tables;
    private final IncidentClustering clustering;
    private final CorrectionBook corrections;
    private final ReportShelf reports;
    private final StrandShelf strands;
    private final LikenessGraph graph;
    private final IndexBook index;
    private final IncidentWriter writer = new IncidentWriter();

    IncidentBook(Tables tables, LikenessModel likeness) {
        this.tables = tables;
        this.index = new IndexBook(tables);
        this.clustering = new IncidentClustering(likeness);
        this.corrections = new CorrectionBook(tables);
        this.reports = new ReportShelf(tables);
        this.strands = new StrandShelf(tables, reports, corrections, likeness);
        this.graph = new LikenessGraph(tables, strands, corrections, likeness);
    }

    /** Brings the incidents up to date with events that changed. */
    void settle(ChangedEvents changed) {
        SortedSet<Integer> touched = strands.strandsOf(changed.retold());
        SortedMap<Integer, String> stale = new TreeMap<>();
        if (!changed.reread().isEmpty()) {
            SortedSet<Integer> old = strands.inRevisionsOf(changed.reread());
            stale.putAll(incidentsOf(changed.reread()));
            for (int strand : old) {
                stale.putAll(incidentsOf(strands.lines(strand)));
                touched.addAll(graph.remove(strand));
            }
            assign(changed.reread(), null);
            SortedSet<Integer> now = strands.part(changed.reread());
            touched.removeAll(old);
            now.forEach(strand -> touched.addAll(graph.add(strand)));
        }
        while (!touched.isEmpty()) {
            SortedSet<Integer> part = graph.connected(touched.first());
            touched.removeAll(part);
            cluster(part, stale);
        }
        stale.keySet().forEach(this::delete);
    }

    /** The incidents that some lines are in: names by numbers. */
    private SortedMap<Integer, String> incidentsOf(Collection<Integer> lines) {
        SortedMap<Integer, String> incidents = new TreeMap<>();
        tables.sql()
                .selectDistinct(INCIDENT.ID, INCIDENT.NAME)
                .from(RECORD_LINE)
                .join(INCIDENT)
                .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT))
                .where(RECORD_LINE.ID.in(lines))
                .forEach(row -> incidents.put(row.value1(), row.value2()));
        return incidents;
    }

    /** @param stale incidents that lost a report; those that are made anew are taken off it */
    private void cluster(SortedSet<Integer> part, SortedMap<Integer, String> stale) {
        Map<String, Integer> lines = new HashMap<>();
        Map<Integer, String> names = new HashMap<>();
        List<Strand> found = new ArrayList<>();
        for (int strand : part) {
            strands.find(strand).ifPresent(found::add);
            for (int line : strands.lines(strand)) {
                reports.find(line).ifPresent(report -> {
                    lines.put(report.id(), line);
                    names.put(line, report.id());
                });
            }
        }
        stale.putAll(incidentsOf(names.keySet()));
        Map<String, Integer> known = new HashMap<>();
        stale.forEach((id, name) -> known.put(name, id));
        clustering.cluster(found, corrections.links(names)).forEach(cluster -> {
            Incident incident = Incident.of(cluster);
            List<Integer> members = incident.reports().stream()
                    .map(report -> lines.get(report.id()))
                    .sorted()
                    .toList();
            Integer id = known.get(incident.id());
            if (id != null) {
                stale.remove(id);
            }
            put(id, incident, members);
        });
    }

    private void put(@org.jspecify.annotations.Nullable Integer known, Incident incident, List<Integer> members) {
        String summary = writer.write(incident);
        int id = known == null ? tables.ids().next(INCIDENT, INCIDENT.ID) : known;
        if (known != null) {
            boolean same =
                    tables.sql().fetchExists(INCIDENT, INCIDENT.ID.eq(known).and(INCIDENT.SUMMARY.eq(summary)));
            if (same) {
                assign(members, known);
                return;
            }
            delete(known);
        }
        Days days = Days.of(incident.what().time(), incident.told().orElse(null));
        String lists = tables.postings().add("incident", facets(incident).values(), days.sort(), id);
        tables.sql()
                .insertInto(INCIDENT)
                .columns(
                        INCIDENT.ID,
                        INCIDENT.NAME,
                        INCIDENT.FIRST_DAY,
                        INCIDENT.LAST_DAY,
                        INCIDENT.SORT_DAY,
                        INCIDENT.STATUS,
                        INCIDENT.VOICES,
                        INCIDENT.LISTS,
                        INCIDENT.SUMMARY)
                .values(
                        id,
                        incident.id(),
                        days.first(),
                        days.last(),
                        days.sort(),
                        incident.account().status().label(),
                        incident.voices().size(),
                        lists,
                        summary)
                .execute();
        index.put(id, incident);
        assign(members, id);
    }

    private static Facets facets(Incident incident) {
        Facets facets = new Facets()
                .actors(incident.what().actors())
                .actors(incident.what().recipients())
                .place(incident.what().place())
                .value("status", incident.account().status().label());
        if (incident.what().code().type() != null) {
            facets.value("type", Facets.folded(incident.what().code().type().name()));
        }
        incident.reports().forEach(report -> facets.outlet(report.telling().outlet()));
        return facets;
    }

    private void assign(Collection<Integer> members, @org.jspecify.annotations.Nullable Integer incident) {
        tables.sql()
                .update(RECORD_LINE)
                .set(RECORD_LINE.INCIDENT, incident)
                .where(RECORD_LINE.ID.in(members))
                .execute();
    }

    private void delete(int incident) {
        tables.sql()
                .select(INCIDENT.LISTS, INCIDENT.SORT_DAY)
                .from(INCIDENT)
                .where(INCIDENT.ID.eq(incident))
                .forEach(row -> tables.postings().remove(row.value1(), row.value2(), incident));
        tables.sql().deleteFrom(INCIDENT).where(INCIDENT.ID.eq(incident)).execute();
        index.remove(incident);
    }
}
