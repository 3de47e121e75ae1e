package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.ledger.Components;

/**
 * Reports that are taken for one happening.
 *
 * @param reports the anchor first: the earliest, of several of one time that with the smallest id; then by id
 * @param joins why each but the anchor is in it, by the ids of the reports
 */
public record Cluster(List<Report> reports, List<Join> joins) {

    public Cluster {
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a cluster of nothing");
        }
    }

    static Cluster of(Report anchor, Collection<Report> reports, Collection<Join> joins) {
        List<Report> anchorFirst = new ArrayList<>(reports);
        anchorFirst.sort(
                Comparator.comparing((Report report) -> !report.equals(anchor)).thenComparing(Report::id));
        return new Cluster(
                anchorFirst,
                joins.stream().sorted(Comparator.comparing(Join::report)).toList());
    }

    /** The ids of its reports, those together that are surely of one happening, by their joins; each sorted. */
    List<List<String>> surelyTheSame() {
        List<String> ids = reports.stream().map(Report::id).sorted().toList();
        Components components = new Components(ids.size());
        joins.stream()
                .filter(Join::isSure)
                .forEach(join -> components.join(
                        Collections.binarySearch(ids, join.report()), Collections.binarySearch(ids, join.to())));
        return components.all().stream()
                .map(numbers -> numbers.stream().map(ids::get).toList())
                .toList();
    }

    public Report anchor() {
        return reports.get(0);
    }
}
