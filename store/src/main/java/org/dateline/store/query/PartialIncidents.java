package org.dateline.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.core.ledger.incident.Appearance;
import org.dateline.core.ledger.incident.ArticleReports;
import org.dateline.core.ledger.incident.Cluster;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentWriter;
import org.dateline.core.ledger.incident.Join;
import org.dateline.core.ledger.incident.Likeness;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;
import org.jspecify.annotations.Nullable;

/** Lays some of the reports of incidents together: what an incident would be without the others. */
final class PartialIncidents {

    private static final Comparator<Report> FIRST =
            Comparator.comparing(report -> Appearance.of(report.telling(), report.id()));

    private final Reading reading;
    private final IncidentRows rows;
    private final IncidentWriter writer = new IncidentWriter();

    PartialIncidents(Reading reading) {
        this.reading = reading;
        this.rows = new IncidentRows(reading.sql());
    }

    /** An incident of some of its reports; null if it has none of these. */
    @Nullable
    IncidentRow of(IncidentRow whole, Predicate<IncidentRow.Report> some) {
        Set<String> events = whole.reports().stream()
                .filter(some)
                .map(IncidentRow.Report::event)
                .collect(Collectors.toSet());
        if (events.size() == whole.reports().size()) {
            return whole;
        }
        List<Report> reports = reports(events);
        if (reports.isEmpty()) {
            return null;
        }
        List<Join> joins = whole.joins().stream()
                .filter(join -> events.contains(join.event()) && events.contains(join.to()))
                .map(PartialIncidents::join)
                .toList();
        Incident incident = Incident.of(new Cluster(reports, joins));
        return rows.of(List.of(writer.write(incident))).get(0);
    }

    /** The first to come out before the others, as a cluster has them. */
    private List<Report> reports(Set<String> events) {
        List<Report> reports = new ArrayList<>();
        Map<Coding, ArticleReports> articles = new IdentityHashMap<>();
        for (List<String> some : PostingReader.chunks(events)) {
            List<KeptLine> lines = reading.lines().byName(some);
            Set<Integer> edited =
                    reading.edits().edited(lines.stream().map(KeptLine::number).toList());
            for (KeptLine line : lines) {
                EventLine coded = Lines.event(line);
                EventLine event =
                        edited.contains(line.number()) ? reading.edits().corrected(line.number(), coded) : coded;
                reports.add(articles.computeIfAbsent(line.coding(), ArticleReports::new)
                        .of(event, line.telling()));
            }
        }
        reports.sort(Comparator.comparing(Report::id));
        reports.stream().min(FIRST).ifPresent(first -> {
            reports.remove(first);
            reports.add(0, first);
        });
        return reports;
    }

    private static Join join(IncidentRow.Join join) {
        return new Join(
                join.event(),
                join.to(),
                Join.Kind.valueOf(Objects.requireNonNull(join.how()).toUpperCase(Locale.ROOT)),
                new Likeness(join.score(), List.of()));
    }
}
