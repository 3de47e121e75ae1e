package org.dateline.core.ledger.incident;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The reports of one revision that are of one happening: headline, lead, and where the text comes back to it. What one
 * sentence leaves out another tells, so articles are compared by strands. Immutable but for what is read of it once;
 * thread-safe.
 */
public final class Strand {

    private final List<Report> reports;
    private final List<Join> joins;
    private volatile @Nullable Traits traits;

    /**
     * A strand.
     *
     * @param reports in any order
     * @param joins how all but the first by id hang together, by the ids of the reports
     */
    public Strand(List<Report> reports, List<Join> joins) {
        this.reports = reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        this.joins = List.copyOf(joins);
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("a strand of nothing");
        }
    }

    /** Sorted by id. */
    public List<Report> reports() {
        return reports;
    }

    /** How all but the first hang together, by the ids of the reports. */
    public List<Join> joins() {
        return joins;
    }

    /** The id of its first report, which stands for it. */
    public String id() {
        return reports.get(0).id();
    }

    public Appearance appearance() {
        return Appearance.of(reports.get(0));
    }

    /** Equal for strands that are copies: alike in all that is compared but the article, and of one day. */
    public String signature() {
        return reports.stream().map(Signature::of).sorted().collect(Collectors.joining("\n"));
    }

    /** What is compared of it. */
    Traits traits() {
        Traits known = traits;
        if (known == null) {
            known = PooledTraits.of(TraitsReader.SHARED.all(reports));
            traits = known;
        }
        return known;
    }
}
