package org.dateline.corenlp.tags;

import java.util.stream.IntStream;

/**
 * By how much each value of each feature multiplies the weight of each tag: what is called alpha in Ratnaparkhi, "A
 * Maximum Entropy Model for Part-Of-Speech Tagging", 1996. Immutable.
 */
final class Factors {

    /** Stands for a value that multiplies nothing. */
    static final int NONE = -1;

    private final StringTable values;
    private final int[] starts;
    private final byte[] tags;
    private final double[] factors;
    private final String[] heads =
            IntStream.range(0, Features.names().size()).mapToObj(Factors::head).toArray(String[]::new);

    /**
     * @param values each is a value behind the number of its feature, as {@link #key} joins them
     * @param starts where the factors of each value start, and last where those of the last one end
     * @param tags of each factor
     * @throws IllegalArgumentException if the sizes do not go together
     */
    Factors(StringTable values, int[] starts, byte[] tags, double[] factors) {
        this.values = values;
        this.starts = starts;
        this.tags = tags;
        this.factors = factors;
        if (starts.length != values.size() + 1
                || starts[values.size()] != factors.length
                || tags.length != factors.length) {
            throw new IllegalArgumentException("factors of a tagger that do not go together");
        }
    }

    static String key(int feature, String value) {
        return head(feature) + value;
    }

    private static String head(int feature) {
        return String.valueOf((char) feature);
    }

    /** The number of a feature's value, {@link #NONE} where it multiplies nothing. */
    int find(int feature, String value) {
        return find(feature, value, 0, value.length());
    }

    /** The number of the value that a part of a string is. */
    int find(int feature, String string, int from, int to) {
        return values.find(heads[feature], string, from, to);
    }

    /** Multiplies a row of all tags' weights. */
    void apply(int value, double[] weights) {
        if (value != NONE) {
            for (int i = starts[value]; i < starts[value + 1]; i++) {
                weights[tags[i]] *= factors[i];
            }
        }
    }

    StringTable values() {
        return values;
    }

    int[] starts() {
        return starts;
    }

    byte[] tags() {
        return tags;
    }

    double[] factors() {
        return factors;
    }
}
