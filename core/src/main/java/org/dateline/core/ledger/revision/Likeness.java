package org.dateline.core.ledger.revision;

import java.util.Arrays;
import java.util.List;
import org.dateline.core.lexicon.WordList;

/**
 * The words of a passage as a bag, for telling how alike two passages are: twice the weight of what they share by the
 * weight of both (Dice 1945). Function words weigh little.
 */
final class Likeness {

    static final WordList FUNCTION_WORDS = WordList.ofResource(Likeness.class, "function-words.txt");

    private static final double LIGHT = 0.25;

    /** A hash of each word in ascending order; the last bit tells whether the word is light. */
    private final long[] words;

    private final double weight;

    private Likeness(long[] words) {
        this.words = words;
        this.weight = Arrays.stream(words).mapToDouble(Likeness::weight).sum();
    }

    static Likeness of(List<Word> words) {
        return ofKeys(words.stream()
                .filter(word -> !word.isPunctuation())
                .map(Word::nameKey)
                .toList());
    }

    /** Of words that are in the form in which they are compared. */
    static Likeness ofKeys(List<String> keys) {
        return new Likeness(keys.stream().mapToLong(Likeness::hash).sorted().toArray());
    }

    private static long hash(String key) {
        return ShingleHash.of(List.of(key)) & ~1L | (FUNCTION_WORDS.contains(key) ? 1 : 0);
    }

    private static double weight(long word) {
        return (word & 1) == 1 ? LIGHT : 1;
    }

    boolean isEmpty() {
        return words.length == 0;
    }

    /** From 0, nothing shared, to 1, the same words in whatever order. */
    double to(Likeness other) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Long.compare(words[i], other.words[j]);
            if (order == 0) {
                shared += weight(words[i]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        double both = weight + other.weight;
        return both == 0 ? 0 : 2 * shared / both;
    }
}
