package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts reports into clusters, each of one happening. A pure function of the set of reports and of the links: the order
 * in which reports come changes nothing.
 *
 * <p>Reports of different components of the graph whose edges are the candidate pairs with a likeness of at least {@link
 * #EDGE}, and the pairs that must be together, never share a cluster. So whoever keeps that graph may cluster again only
 * the components that a new report touches, and gets the same as of all reports at once. Thread-safe.
 */
public final class IncidentClustering {

    /** The least likeness of two reports, and the least mean likeness of two clusters, that can join them. */
    public static final double EDGE = 0.5;

    private final LikenessModel model;

    public IncidentClustering(LikenessModel model) {
        this.model = model;
    }

    /**
     * Clusters the reports of a component, or of several.
     *
     * @return sorted by the ids of their anchors
     */
    public List<Cluster> cluster(Collection<Report> reports, AnalystLinks links) {
        List<Copies> nodes = Copies.group(reports, links.ids(), model);
        return cluster(nodes, links);
    }

    List<Cluster> cluster(List<Copies> nodes, AnalystLinks links) {
        double[][] scores = scores(nodes);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            numbers.put(nodes.get(i).id(), i);
        }
        List<List<Integer>> bound = bound(nodes.size(), links, numbers);
        double[][] between = between(bound, scores, links, numbers);
        List<Cluster> clusters = new ArrayList<>();
        for (List<Integer> joined : Linkage.cluster(between, sizes(bound), EDGE)) {
            List<Copies> together = new ArrayList<>();
            joined.forEach(group -> bound.get(group).forEach(node -> together.add(nodes.get(node))));
            clusters.add(JoinTree.of(together, links, model));
        }
        clusters.sort(java.util.Comparator.comparing(cluster -> cluster.anchor().id()));
        return clusters;
    }

    private double[][] scores(List<Copies> nodes) {
        double[][] scores = new double[nodes.size()][nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < i; j++) {
                scores[i][j] =
                        model.of(nodes.get(i).traits(), nodes.get(j).traits()).score();
                scores[j][i] = scores[i][j];
            }
        }
        return scores;
    }

    /** What must be together, and every other report alone. */
    private static List<List<Integer>> bound(int size, AnalystLinks links, Map<String, Integer> numbers) {
        Components components = new Components(size);
        for (IdPair pair : links.must()) {
            Integer one = numbers.get(pair.first());
            Integer other = numbers.get(pair.second());
            if (one != null && other != null) {
                components.join(one, other);
            }
        }
        return components.all();
    }

    /** The summed likenesses between what is bound. */
    private static double[][] between(
            List<List<Integer>> bound, double[][] scores, AnalystLinks links, Map<String, Integer> numbers) {
        int[] groupOf = new int[scores.length];
        for (int group = 0; group < bound.size(); group++) {
            for (int node : bound.get(group)) {
                groupOf[node] = group;
            }
        }
        double[][] sums = new double[bound.size()][bound.size()];
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                sums[groupOf[i]][groupOf[j]] += scores[i][j];
            }
        }
        for (IdPair pair : links.cannot()) {
            Integer one = numbers.get(pair.first());
            Integer other = numbers.get(pair.second());
            if (one != null && other != null && groupOf[one] != groupOf[other]) {
                sums[groupOf[one]][groupOf[other]] = Double.NEGATIVE_INFINITY;
                sums[groupOf[other]][groupOf[one]] = Double.NEGATIVE_INFINITY;
            }
        }
        return sums;
    }

    private static int[] sizes(List<List<Integer>> bound) {
        return bound.stream().mapToInt(List::size).toArray();
    }
}
