package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Average linkage. */
class LinkageTest {

    private static List<List<Integer>> cluster(double[][] scores) {
        int[] counts = new int[scores.length];
        Arrays.fill(counts, 1);
        return Linkage.cluster(scores, counts, 0.5);
    }

    @Test
    void aChainDoesNotJoinWhatIsApart() {
        double[][] chain = {
            {0, 0.9, 0, 0},
            {0.9, 0, 0.6, 0},
            {0, 0.6, 0, 0.9},
            {0, 0, 0.9, 0}
        };
        assertThat(cluster(chain)).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void whatCannotBeTogetherStaysApart() {
        double no = Double.NEGATIVE_INFINITY;
        double[][] scores = {{0, 0.9, no}, {0.9, 0, 0.8}, {no, 0.8, 0}};
        assertThat(cluster(scores)).containsExactly(List.of(0, 1), List.of(2));
    }

    @Test
    void itIsWhatTheDefinitionSays() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            int size = 2 + random.nextInt(9);
            double[][] scores = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    scores[i][j] = Math.round(random.nextDouble() * 20) / 20.0;
                    scores[j][i] = scores[i][j];
                }
            }
            assertThat(cluster(scores)).isEqualTo(plain(scores));
        }
    }

    /** The definition, word for word: of all pairs of clusters the best, the first of equals, until none reaches 0.5. */
    private static List<List<Integer>> plain(double[][] scores) {
        List<List<Integer>> clusters = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            clusters.add(new ArrayList<>(List.of(i)));
        }
        while (true) {
            int first = -1;
            int second = -1;
            double best = 0.5;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double mean = mean(scores, clusters.get(i), clusters.get(j));
                    if (mean > best + 1e-12 || first < 0 && mean >= best) {
                        first = i;
                        second = j;
                        best = mean;
                    }
                }
            }
            if (first < 0) {
                return clusters;
            }
            clusters.get(first).addAll(clusters.remove(second));
            clusters.get(first).sort(null);
        }
    }

    private static double mean(double[][] scores, List<Integer> ones, List<Integer> others) {
        double sum = 0;
        for (int one : ones) {
            for (int other : others) {
                sum += scores[one][other];
            }
        }
        return sum / (ones.size() * others.size());
    }
}
