package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dateline.core.article.PublicationTime;

/**
 * Reports that are taken for one happening.
 *
 * @param reports the anchor first (the earliest, of several of one time that with the smallest id), then by id
 * @param joins why each but the anchor is in it, by the ids of the reports
 */
public record Cluster(List<Report> reports, List<Join> joins) {

    /** The earliest publication first, one without a known day last; then by id. */
    static final Comparator<Report> EARLIEST =
            Comparator.comparing(Cluster::day).thenComparing(Cluster::second).thenComparing(Report::id);

    public Cluster {
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a cluster of nothing");
        }
    }

    public Report anchor() {
        return reports.get(0);
    }

    private static LocalDate day(Report report) {
        PublicationTime at = report.telling().at();
        return at == null ? LocalDate.MAX : at.day();
    }

    /** Of the moment; a day alone counts as its end, since who tells the time is likely the first. */
    private static long second(Report report) {
        PublicationTime at = report.telling().at();
        return at == null || at.moment() == null ? Long.MAX_VALUE : at.moment().toEpochSecond();
    }
}
