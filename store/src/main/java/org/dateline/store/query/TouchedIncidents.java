package org.dateline.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.FigurePart;
import org.dateline.store.query.NewArticles.Age;
import org.jspecify.annotations.Nullable;

/** Tells incidents with what is new of them. One instance serves one transaction. */
final class TouchedIncidents {

    private static final Set<IncidentStatus> CLAIMED =
            EnumSet.of(IncidentStatus.CLAIMED, IncidentStatus.DISPUTED, IncidentStatus.DENIED);

    private final Reading reading;
    private final NewArticles articles;
    private final KnownItems known;
    private final PartialIncidents partial;
    private final IncidentClaims claims;

    /** @param known of incidents that are in it nobody needs to be told what they were */
    TouchedIncidents(Reading reading, NewArticles articles, KnownItems known) {
        this.reading = reading;
        this.articles = articles;
        this.known = known;
        this.partial = new PartialIncidents(reading);
        this.claims = new IncidentClaims(reading);
    }

    /**
     * Some incidents.
     *
     * @param corrected those of which a report was corrected
     * @param together the incidents of each correction that can have moved reports
     */
    List<Touched.InIncident> all(Set<Integer> numbers, Set<Integer> corrected, Collection<Set<Integer>> together) {
        Map<Integer, IncidentRow> rows = rows(numbers);
        Map<Integer, IncidentRow> partners =
                rows(together.stream().flatMap(Set::stream).collect(Collectors.toSet()));
        articles.prepare(rows.values().stream()
                .flatMap(row -> row.reports().stream())
                .map(IncidentRow.Report::article)
                .toList());
        Set<String> told = told(rows.values());
        List<Touched.InIncident> all = new ArrayList<>();
        rows.forEach((number, whole) -> {
            IncidentRow now = partial.of(whole, report -> age(report) != Age.LATER);
            if (now != null) {
                Set<String> beside = together.stream()
                        .filter(some -> some.contains(number))
                        .flatMap(Set::stream)
                        .filter(other -> !other.equals(number))
                        .flatMap(other -> Stream.ofNullable(partners.get(other)))
                        .map(IncidentRow::id)
                        .collect(Collectors.toSet());
                all.add(touched(now, told, corrected.contains(number), beside));
            }
        });
        return all;
    }

    /** Those ids among all by which incidents go that somebody knows. */
    private Set<String> told(Collection<IncidentRow> rows) {
        return known.find(rows.stream().flatMap(TouchedIncidents::ids).collect(Collectors.toSet()))
                .keySet();
    }

    private static Stream<String> ids(IncidentRow row) {
        return Stream.concat(Stream.of(row.id()), row.reports().stream().map(IncidentRow.Report::event));
    }

    private Age age(IncidentRow.Report report) {
        return articles.age(report.article(), report.event());
    }

    private Touched.InIncident touched(IncidentRow now, Set<String> told, boolean isCorrected, Set<String> partners) {
        Set<String> fresh = now.reports().stream()
                .filter(report -> age(report) == Age.NEW)
                .map(IncidentRow.Report::event)
                .collect(Collectors.toSet());
        boolean isKnown = ids(now).anyMatch(told::contains);
        @Nullable IncidentRow before = isKnown ? null : partial.of(now, report -> age(report) == Age.BEFORE);
        return new Touched.InIncident(
                now,
                CLAIMED.contains(now.status()) ? claims.row(now) : null,
                before,
                fresh,
                isCorrected,
                partners,
                figures(now));
    }

    /** Of those reports alone whose counts the incident has: nearly all of most have none. */
    private Map<String, List<FigurePart>> figures(IncidentRow now) {
        if (now.tolls().isEmpty()) {
            return Map.of();
        }
        Map<String, List<FigurePart>> figures = new HashMap<>();
        for (List<String> some : PostingReader.chunks(
                now.reports().stream().map(IncidentRow.Report::event).toList())) {
            reading.lines()
                    .byName(some)
                    .forEach(line -> figures.put(line.name(), Lines.event(line).figures()));
        }
        return figures;
    }

    private Map<Integer, IncidentRow> rows(Set<Integer> numbers) {
        Map<Integer, IncidentRow> rows = new HashMap<>();
        for (List<Integer> some : PostingReader.chunks(new HashSet<>(numbers))) {
            rows.putAll(new IncidentRows(reading.sql())
                    .byItem(some.stream().map(item -> Cursor.at(0, item)).toList()));
        }
        return rows;
    }
}
