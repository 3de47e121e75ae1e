package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs contents that people marked with contents that Dateline found, each at most once.
 *
 * <p>Two may be paired if enough of the gold content is covered. The pairs that share most by Jaccard are
 * taken first; of equal ones, the one that stands first in the gold, then in ours.
 */
final class Matcher {

    private final double leastCoverage;

    /** @param leastCoverage a pair must cover more than this share of the gold content, from 0 to 1 */
    Matcher(double leastCoverage) {
        this.leastCoverage = leastCoverage;
    }

    private record Pair(int gold, int ours, double jaccard) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::jaccard)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::ours);
    }

    /** The index in ours for each index in gold that is matched. */
    Map<Integer, Integer> match(List<Extent> gold, List<Extent> ours) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < ours.size(); j++) {
                if (gold.get(i).coverage(ours.get(j)) > leastCoverage) {
                    pairs.add(new Pair(i, j, gold.get(i).jaccard(ours.get(j))));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        Map<Integer, Integer> matched = new TreeMap<>();
        boolean[] taken = new boolean[ours.size()];
        for (Pair pair : pairs) {
            if (!taken[pair.ours] && !matched.containsKey(pair.gold)) {
                taken[pair.ours] = true;
                matched.put(pair.gold, pair.ours);
            }
        }
        return matched;
    }
}
