package org.dateline.core.ledger.incident;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Merges reports into incidents, all in memory: what a store does bit by bit, by the same {@link Assembly}. The order of
 * the reports changes nothing. Thread-safe.
 */
public final class IncidentMerger {

    private final LikenessModel model;
    private final StrandReader reader;

    public IncidentMerger(LikenessModel model) {
        this.model = model;
        reader = new StrandReader(model);
    }

    /** A merger with the weights that come with the program. */
    public static IncidentMerger load() {
        return new IncidentMerger(LikenessModel.load());
    }

    /**
     * Merges.
     *
     * @param reports in any order, each id once, all of a revision; those of no happening are left out
     * @return sorted by id
     */
    public List<Incident> merge(Collection<Report> reports, AnalystLinks links) {
        return assemble(reader.read(reports, links), links);
    }

    /**
     * Merges the strands of some revisions, whose other strands are neither met by these nor copies of them.
     *
     * @param strands each once
     * @return sorted by id
     */
    public List<Incident> mergeStrands(Collection<Strand> strands) {
        return assemble(strands, AnalystLinks.NONE);
    }

    private List<Incident> assemble(Collection<Strand> strands, AnalystLinks links) {
        MemoryShelf shelf = new MemoryShelf(links);
        Assembly assembly = new Assembly(shelf, model);
        assembly.all(strands.stream().map(shelf::add).toList());
        return assembly.settle().stream()
                .map(founder -> Incident.of(assembly.cluster(founder)))
                .sorted(Comparator.comparing(Incident::id))
                .toList();
    }
}
