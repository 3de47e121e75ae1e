package org.dateline.corenlp.names;

/** The sequence of labels with the greatest sum, by Viterbi's algorithm. Of equal ones, labels that come first win. */
final class BestLabels {

    private final int labels;
    private final int outside;
    private final int[] before;
    private final double[] sums;
    private final double[] extended;
    private int length;

    /**
     * @param tokens how many will be added
     * @param labels how many there are
     * @param outside the label before the first token
     */
    BestLabels(int tokens, int labels, int outside) {
        this.labels = labels;
        this.outside = outside;
        this.before = new int[tokens * labels];
        this.sums = new double[labels];
        this.extended = new double[labels];
    }

    /**
     * Adds a token.
     *
     * @param node a sum for each label
     * @param edge a row for each label of the token before, a sum for each label of this one
     */
    void add(double[] node, double[] edge) {
        int from = length == 0 ? outside : 0;
        int to = length == 0 ? outside + 1 : labels;
        for (int label = 0; label < labels; label++) {
            int best = from;
            double most = Double.NEGATIVE_INFINITY;
            for (int previous = from; previous < to; previous++) {
                double sum = sums[previous] + (node[label] + edge[previous * labels + label]);
                if (sum > most) {
                    most = sum;
                    best = previous;
                }
            }
            extended[label] = most;
            before[length * labels + label] = best;
        }
        System.arraycopy(extended, 0, sums, 0, labels);
        length++;
    }

    /** One for each token that was added. */
    int[] labels() {
        int last = 0;
        for (int label = 1; label < labels; label++) {
            if (sums[label] > sums[last]) {
                last = label;
            }
        }
        int[] best = new int[length];
        for (int i = length - 1; i >= 0; i--) {
            best[i] = last;
            last = before[i * labels + last];
        }
        return best;
    }
}
