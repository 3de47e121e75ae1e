package org.dateline.core.ledger.incident;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The reports of one revision that are of one happening: headline, lead, and where the text comes back to it. What one
 * sentence leaves out another tells, so articles are compared by strands.
 *
 * @param reports sorted by id
 * @param joins how all but the first hang together, by the ids of the reports
 */
public record Strand(List<Report> reports, List<Join> joins) {

    public Strand {
        reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        joins = List.copyOf(joins);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a strand of nothing");
        }
    }

    /** The id of its first report, which stands for it. */
    public String id() {
        return reports.get(0).id();
    }

    /** Equal for strands that are copies: alike in all that is compared but the article, and of one day. */
    public String signature() {
        return reports.stream().map(Signature::of).sorted().collect(Collectors.joining("\n"));
    }
}
