package org.dateline.store.derived;

import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.incident.Assembly;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentWriter;
import org.dateline.core.ledger.incident.LikenessModel;

/** Merges reports into incidents as they come, as {@link Assembly} does. An incident has the number of its founder. */
final class IncidentBook {

    private final Tables tables;
    private final StrandShelf strands;
    private final StrandBook shelf;
    private final Assembly assembly;
    private final IndexBook index;
    private final IncidentWriter writer = new IncidentWriter();

    IncidentBook(Tables tables, LikenessModel likeness, KnownStrands known) {
        this.tables = tables;
        CorrectionBook corrections = new CorrectionBook(tables);
        ReportShelf reports = new ReportShelf(tables);
        strands = new StrandShelf(tables, reports, corrections, likeness);
        shelf = new StrandBook(tables, strands, new DecidedStrands(strands, reports, corrections), known);
        assembly = new Assembly(shelf, likeness);
        index = new IndexBook(tables);
    }

    /** Brings the incidents up to date with events that changed. */
    void settle(ChangedEvents changed) {
        SortedSet<Integer> founders = new TreeSet<>();
        for (int strand : strands.strandsOf(changed.retold())) {
            shelf.founder(strand).ifPresent(founders::add);
            shelf.retell(strand);
        }
        if (!changed.reread().isEmpty()) {
            assembly.remove(strands.inRevisionsOf(changed.reread()));
            SortedSet<Integer> now = strands.part(changed.reread());
            now.forEach(shelf::add);
            now.forEach(assembly::add);
        }
        founders.addAll(assembly.settle());
        for (int founder : founders) {
            if (shelf.founder(founder).filter(own -> own == founder).isPresent()) {
                put(founder, Incident.of(assembly.cluster(founder)));
            } else {
                delete(founder);
            }
        }
    }

    private void put(int id, Incident incident) {
        String summary = writer.write(incident);
        if (tables.sql().fetchExists(INCIDENT, INCIDENT.ID.eq(id).and(INCIDENT.SUMMARY.eq(summary)))) {
            return;
        }
        takeOff(id);
        Days days = Days.of(incident.what().time(), incident.told().orElse(null));
        String lists =
                tables.postings().add("incident", facets(incident).days(days).values(), days.sort(), id);
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

    private void delete(int incident) {
        takeOff(incident);
        index.remove(incident);
    }

    /** Takes an incident off its lists and out of its table; what it contributes to indices is left. */
    private void takeOff(int incident) {
        tables.sql()
                .select(INCIDENT.LISTS, INCIDENT.SORT_DAY)
                .from(INCIDENT)
                .where(INCIDENT.ID.eq(incident))
                .forEach(row -> tables.postings().remove(row.value1(), row.value2(), incident));
        tables.sql().deleteFrom(INCIDENT).where(INCIDENT.ID.eq(incident)).execute();
    }
}
