package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.ledger.Components;

/**
 * How like some things are to each other, pair by pair, under what analysts decided. Not thread-safe.
 *
 * @param bound what must be together, by number, and each other thing alone
 * @param scores of each one the likeness to each with a smaller number
 * @param between the summed likenesses between each two of those; negative infinity where they cannot be together
 */
record Affinity(List<List<Integer>> bound, double[][] scores, double[][] between) {

    /**
     * Compares all pairs.
     *
     * @param traits in an order that depends on nothing but themselves
     * @param links those of reports that are not here are passed over
     */
    static Affinity of(List<Traits> traits, AnalystLinks links, LikenessModel model) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < traits.size(); i++) {
            numbers.put(traits.get(i).id(), i);
        }
        Components components = new Components(traits.size());
        links.must().forEach(pair -> join(pair, numbers, components));
        List<List<Integer>> bound = components.all();
        int[] groups = new int[traits.size()];
        for (int group = 0; group < bound.size(); group++) {
            for (int number : bound.get(group)) {
                groups[number] = group;
            }
        }
        double[][] between = new double[bound.size()][bound.size()];
        double[][] scores = new double[traits.size()][];
        for (int i = 0; i < traits.size(); i++) {
            scores[i] = new double[i];
            for (int j = 0; j < i; j++) {
                double score = model.of(traits.get(i), traits.get(j)).score();
                scores[i][j] = score;
                between[groups[i]][groups[j]] += score;
                between[groups[j]][groups[i]] += score;
            }
        }
        links.cannot().forEach(pair -> part(pair, numbers, groups, between));
        return new Affinity(bound, scores, between);
    }

    private static void join(IdPair pair, Map<String, Integer> numbers, Components components) {
        Integer one = numbers.get(pair.first());
        Integer other = numbers.get(pair.second());
        if (one != null && other != null) {
            components.join(one, other);
        }
    }

    private static void part(IdPair pair, Map<String, Integer> numbers, int[] groups, double[][] between) {
        Integer one = numbers.get(pair.first());
        Integer other = numbers.get(pair.second());
        if (one != null && other != null && groups[one] != groups[other]) {
            between[groups[one]][groups[other]] = Double.NEGATIVE_INFINITY;
            between[groups[other]][groups[one]] = Double.NEGATIVE_INFINITY;
        }
    }

    /** How like two of them are, whatever analysts decided. */
    double score(int one, int other) {
        return scores[Math.max(one, other)][Math.min(one, other)];
    }

    /** The numbers of what belongs together, ascending; sorted by the smallest. */
    List<List<Integer>> cluster(double threshold) {
        int[] sizes = bound.stream().mapToInt(List::size).toArray();
        List<List<Integer>> clusters = new ArrayList<>();
        for (List<Integer> groups : Linkage.cluster(between, sizes, threshold)) {
            List<Integer> cluster = new ArrayList<>();
            groups.forEach(group -> cluster.addAll(bound.get(group)));
            cluster.sort(null);
            clusters.add(cluster);
        }
        return clusters;
    }
}
