package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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

    public Report anchor() {
        return reports.get(0);
    }
}
