package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Parts the strands of a component into clusters, each of one happening. A pure function of the set of strands and of the
 * links: the order in which strands come changes nothing.
 *
 * <p>A component is one of the graph of all strands whose edges are the candidate pairs (see {@link MergeKeys}) with a
 * likeness of at least {@link #EDGE}, the copies (of equal {@link Strand#signature}), and the pairs that must be together. No cluster reaches beyond its component, so
 * whoever keeps that graph clusters again only the components that a new strand touches. Thread-safe.
 */
public final class IncidentClustering {

    /** The least likeness of two strands, and the least mean likeness of two clusters, that can join them. */
    public static final double EDGE = 0.5;

    private final LikenessModel model;

    public IncidentClustering(LikenessModel model) {
        this.model = model;
    }

    /**
     * Clusters the strands of one component.
     *
     * @return sorted by the ids of their anchors
     */
    public List<Cluster> cluster(Collection<Strand> component, AnalystLinks links) {
        return clusterNodes(Node.group(component, links.ids(), model), links);
    }

    List<Cluster> clusterNodes(List<Node> nodes, AnalystLinks links) {
        Affinity affinity = Affinity.of(nodes.stream().map(Node::traits).toList(), links, model);
        List<Cluster> clusters = new ArrayList<>();
        for (List<Integer> together : affinity.cluster(EDGE)) {
            clusters.add(laidTogether(together.stream().map(nodes::get).toList(), links));
        }
        clusters.sort(Comparator.comparing(cluster -> cluster.anchor().id()));
        return clusters;
    }

    private Cluster laidTogether(List<Node> nodes, AnalystLinks links) {
        List<Node> anchorFirst = new ArrayList<>(nodes);
        anchorFirst.sort(Comparator.comparing(node -> node.strands().get(0), Node.EARLIEST));
        List<Join> joins = new ArrayList<>(
                JoinTree.of(anchorFirst.stream().map(Node::traits).toList(), links, model));
        List<Report> reports = new ArrayList<>();
        for (Node node : nodes) {
            for (Strand strand : node.strands()) {
                reports.addAll(strand.reports());
                joins.addAll(strand.joins());
                if (!strand.id().equals(node.id())) {
                    joins.add(new Join(strand.id(), node.id(), Join.Kind.COPY, Likeness.COPY));
                }
            }
        }
        Report anchor = reports.stream().min(Cluster.EARLIEST).orElseThrow();
        reports.sort(
                Comparator.comparing((Report report) -> !report.equals(anchor)).thenComparing(Report::id));
        joins.sort(Comparator.comparing(Join::report));
        return new Cluster(reports, joins);
    }
}
