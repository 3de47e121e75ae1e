package org.dateline.store.derived;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Incident.INCIDENT;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.incident.Assembly;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentWriter;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.store.database.FixedSql;
import org.jooq.impl.DSL;

/** Merges reports into incidents as they come, as {@link Assembly} does. An incident has the number of its founder. */
final class IncidentBook {

    private static final FixedSql SUMMARY =
            FixedSql.of(DSL.select(INCIDENT.SUMMARY).from(INCIDENT).where(INCIDENT.ID.eq(value(INCIDENT.ID))));
    private static final FixedSql LISTS = FixedSql.of(
            DSL.select(INCIDENT.LISTS, INCIDENT.SORT_DAY).from(INCIDENT).where(INCIDENT.ID.eq(value(INCIDENT.ID))));
    private static final FixedSql DELETE =
            FixedSql.of(DSL.deleteFrom(INCIDENT).where(INCIDENT.ID.eq(value(INCIDENT.ID))));
    private static final FixedSql INSERT = FixedSql.of(DSL.insertInto(INCIDENT)
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
                    value(INCIDENT.ID),
                    value(INCIDENT.NAME),
                    value(INCIDENT.FIRST_DAY),
                    value(INCIDENT.LAST_DAY),
                    value(INCIDENT.SORT_DAY),
                    value(INCIDENT.STATUS),
                    value(INCIDENT.VOICES),
                    value(INCIDENT.LISTS),
                    value(INCIDENT.SUMMARY)));

    private final Tables tables;
    private final StrandShelf strands;
    private final StrandBook shelf;
    private final Assembly assembly;
    private final IndexBook index;
    private final IncidentWriter writer = new IncidentWriter();
    private final ChangedIncidents changed;

    /** @param changed is told of each incident that becomes another */
    IncidentBook(Tables tables, LikenessModel likeness, KnownStrands known, ChangedIncidents changed) {
        this.tables = tables;
        this.changed = changed;
        CorrectionBook corrections = new CorrectionBook(tables);
        ReportShelf reports = new ReportShelf(tables);
        strands = new StrandShelf(tables, reports, corrections, likeness);
        shelf = new StrandBook(tables, strands, new DecidedStrands(strands, reports, corrections), known);
        assembly = new Assembly(shelf, likeness);
        index = new IndexBook(tables);
    }

    /** Brings the incidents up to date with events that changed. */
    void settle(ChangedEvents events) {
        SortedSet<Integer> founders = new TreeSet<>();
        for (int strand : strands.strandsOf(events.retold())) {
            shelf.founder(strand).ifPresent(founders::add);
            shelf.retell(strand);
        }
        if (!events.reread().isEmpty()) {
            assembly.remove(strands.inRevisionsOf(events.reread()));
            SortedSet<Integer> now = strands.part(events.reread());
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
        Optional<String> was = summary(id);
        if (was.filter(summary::equals).isPresent()) {
            return;
        }
        changed.was(id, was);
        takeOff(id);
        Days days = Days.of(incident.what().time(), incident.told().orElse(null));
        String lists =
                tables.postings().add("incident", facets(incident).days(days).values(), days.sort(), id);
        INSERT.execute(
                tables.sql(),
                id,
                incident.id(),
                days.first(),
                days.last(),
                days.sort(),
                incident.account().status().label(),
                Syndication.countIndependent(incident.voices()),
                lists,
                summary);
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

    private Optional<String> summary(int id) {
        return SUMMARY.find(tables.sql(), row -> row.getString(1), id);
    }

    private void delete(int incident) {
        changed.was(incident, summary(incident));
        takeOff(incident);
        index.remove(incident);
    }

    /** Takes an incident off its lists and out of its table; what it contributes to indices is left. */
    private void takeOff(int incident) {
        record Listed(String lists, int day) {}
        LISTS.find(tables.sql(), row -> new Listed(row.getString(1), row.getInt(2)), incident)
                .ifPresent(row -> tables.postings().remove(row.lists(), row.day(), incident));
        DELETE.execute(tables.sql(), incident);
    }
}
