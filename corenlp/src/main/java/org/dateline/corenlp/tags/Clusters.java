package org.dateline.corenlp.tags;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Clusters of words that stand beside the same words, as the published model names them. Immutable. */
final class Clusters {

    private final StringTable words;
    private final List<String> names;
    private final int[] starts;

    /**
     * @param words lower-cased, cluster by cluster
     * @param names one for each cluster, and last what stands for the cluster of a word that is in none
     * @param starts the number of the first word of each cluster
     * @throws IllegalArgumentException if the sizes do not go together
     */
    Clusters(StringTable words, List<String> names, int[] starts) {
        this.words = words;
        this.names = List.copyOf(names);
        this.starts = starts;
        if (names.size() != starts.length + 1 || starts.length > 0 && starts[0] != 0) {
            throw new IllegalArgumentException("clusters of a tagger that do not go together");
        }
    }

    /** The name of a word's cluster, whatever its case. */
    String of(String word) {
        int number = words.find(word.toLowerCase(Locale.ROOT));
        if (number < 0) {
            return names.get(starts.length);
        }
        int cluster = Arrays.binarySearch(starts, number);
        return names.get(cluster < 0 ? -cluster - 2 : cluster);
    }

    StringTable words() {
        return words;
    }

    List<String> names() {
        return names;
    }

    int[] starts() {
        return starts;
    }
}
