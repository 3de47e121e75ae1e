package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parts the reports of each revision into strands, by their likeness inside one article. Thread-safe. */
public final class StrandReader {

    /** The least mean likeness that joins reports of one article: higher than between articles, as all else builds on it. */
    static final double EDGE = 0.6;

    private final LikenessModel model;

    public StrandReader(LikenessModel model) {
        this.model = model;
    }

    /**
     * The strands of some revisions. Each revision is read for itself, so a store may read one at a time.
     *
     * @param reports all reports of each revision, in any order; those of no happening are left out
     * @return sorted by id
     */
    public List<Strand> read(Collection<Report> reports, AnalystLinks links) {
        SortedMap<String, List<Report>> byRevision = new TreeMap<>();
        for (Report report : reports) {
            if (report.isOfHappening()) {
                byRevision
                        .computeIfAbsent(report.telling().revision(), any -> new ArrayList<>())
                        .add(report);
            }
        }
        List<Strand> strands = new ArrayList<>();
        byRevision.values().forEach(ofOne -> strands.addAll(strands(ofOne, links)));
        strands.sort(Comparator.comparing(Strand::id));
        return strands;
    }

    /** The strand of reports that were found to be one, with how they hang together. */
    public Strand join(Collection<Report> reports, AnalystLinks links) {
        List<Traits> together = TraitsReader.SHARED.all(
                reports.stream().sorted(Comparator.comparing(Report::id)).toList());
        JoinTree.Scores scores =
                (one, other) -> model.of(together.get(one), together.get(other)).score();
        return strand(together, links, scores);
    }

    private Strand strand(List<Traits> together, AnalystLinks links, JoinTree.Scores scores) {
        return new Strand(
                together.stream().map(Traits::report).toList(), new JoinTree(together, links, scores).joins(model));
    }

    private List<Strand> strands(List<Report> reports, AnalystLinks links) {
        reports.sort(Comparator.comparing(Report::id));
        List<Traits> traits = TraitsReader.SHARED.all(reports);
        Affinity affinity = Affinity.of(traits, links, model);
        List<Strand> strands = new ArrayList<>();
        for (List<Integer> cluster : affinity.cluster(EDGE)) {
            List<Traits> together = cluster.stream().map(traits::get).toList();
            strands.add(strand(together, links, (one, other) -> affinity.score(cluster.get(one), cluster.get(other))));
        }
        return strands;
    }
}
