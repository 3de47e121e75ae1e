package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Strands that are copies of each other: a wire text in many outlets. They are judged as one, so that a flood of copies
 * costs little and weighs no more than one report.
 *
 * @param strands the earliest first, then by id
 * @param traits of the first, told in the articles of all
 */
record Node(List<Strand> strands, Traits traits) {

    static final Comparator<Strand> EARLIEST =
            Comparator.comparing((Strand strand) -> strand.reports().get(0), Cluster.EARLIEST);

    Node {
        strands = List.copyOf(strands);
    }

    String id() {
        return strands.get(0).id();
    }

    /**
     * Groups strands into nodes.
     *
     * @param alone ids of reports that are judged without their copies
     * @return sorted by the ids of their first strands
     */
    static List<Node> group(Collection<Strand> strands, Set<String> alone, LikenessModel model) {
        SortedMap<String, List<Strand>> bySignature = new TreeMap<>();
        for (Strand strand : strands) {
            boolean isAlone = strand.reports().stream().anyMatch(report -> alone.contains(report.id()));
            bySignature
                    .computeIfAbsent(isAlone ? strand.id() : strand.signature(), any -> new ArrayList<>())
                    .add(strand);
        }
        List<Node> nodes = new ArrayList<>();
        for (List<Strand> copies : bySignature.values()) {
            copies.sort(EARLIEST);
            nodes.add(new Node(copies, model.read(copies)));
        }
        nodes.sort(Comparator.comparing(Node::id));
        return nodes;
    }
}
