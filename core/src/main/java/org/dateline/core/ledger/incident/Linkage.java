package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Average-linkage clustering (UPGMA; Sokal and Michener 1958): joins the two clusters that are most alike on average over
 * all pairs between them, again and again, while that average reaches a threshold. A chain of links does not join what is
 * unlike at its ends. Of equal averages the clusters with the smaller numbers go first, so the outcome depends on the
 * matrix alone.
 */
final class Linkage {

    private final double[][] sums;
    private final int[] sizes;
    private final int[] best;
    private final List<List<Integer>> members = new ArrayList<>();

    private Linkage(double[][] between, int[] counts) {
        int size = between.length;
        sums = new double[size][];
        sizes = counts.clone();
        best = new int[size];
        for (int i = 0; i < size; i++) {
            sums[i] = between[i].clone();
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /**
     * Clusters.
     *
     * @param between the summed scores between each two of what is clustered, symmetric; negative infinity for two that
     *     never come together; what stands on the diagonal does not count
     * @param counts how many each of them stands for
     * @param threshold the least average at which two clusters are joined
     * @return the numbers in each cluster, ascending; the clusters by their smallest
     */
    static List<List<Integer>> cluster(double[][] between, int[] counts, double threshold) {
        Linkage linkage = new Linkage(between, counts);
        for (int i = 0; i < between.length; i++) {
            linkage.findBest(i);
        }
        while (linkage.joinBest(threshold)) {
            // Each round joins two.
        }
        List<List<Integer>> clusters = new ArrayList<>();
        for (List<Integer> cluster : linkage.members) {
            if (!cluster.isEmpty()) {
                cluster.sort(null);
                clusters.add(cluster);
            }
        }
        return clusters;
    }

    private double average(int one, int other) {
        return sums[one][other] / ((double) sizes[one] * sizes[other]);
    }

    /** Of the clusters with greater numbers the most alike, or -1. */
    private void findBest(int of) {
        best[of] = -1;
        for (int other = of + 1; other < sizes.length; other++) {
            if (sizes[other] > 0 && (best[of] < 0 || average(of, other) > average(of, best[of]))) {
                best[of] = other;
            }
        }
    }

    private boolean joinBest(double threshold) {
        int first = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > 0 && best[i] >= 0 && (first < 0 || average(i, best[i]) > average(first, best[first]))) {
                first = i;
            }
        }
        if (first < 0 || !(average(first, best[first]) >= threshold)) {
            return false;
        }
        join(first, best[first]);
        return true;
    }

    private void join(int into, int gone) {
        for (int other = 0; other < sizes.length; other++) {
            if (other != into && other != gone && sizes[other] > 0) {
                sums[into][other] += sums[gone][other];
                sums[other][into] = sums[into][other];
            }
        }
        sizes[into] += sizes[gone];
        sizes[gone] = 0;
        members.get(into).addAll(members.get(gone));
        members.get(gone).clear();
        best[gone] = -1;
        Arrays.fill(sums[gone], 0);
        for (int i = 0; i <= gone; i++) {
            // An average with the joined cluster may have risen or fallen; who had one of the two looks again.
            if (sizes[i] > 0 && (i == into || best[i] == into || best[i] == gone)) {
                findBest(i);
            } else if (sizes[i] > 0 && i < into && best[i] >= 0 && isBetter(i, into)) {
                best[i] = into;
            }
        }
    }

    private boolean isBetter(int of, int than) {
        double now = average(of, best[of]);
        double then = average(of, than);
        return then > now || then == now && than < best[of];
    }
}
