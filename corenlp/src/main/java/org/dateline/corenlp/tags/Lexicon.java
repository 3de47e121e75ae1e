package org.dateline.corenlp.tags;

import java.util.Arrays;
import java.util.List;

/** Which tags the words of the training text had. Tags are their numbers. Immutable. */
final class Lexicon {

    /** Stands for a word that was not in the text. */
    static final int UNKNOWN = -1;

    private final StringTable words;
    private final List<byte[]> candidates;
    private final int[] candidatesOf;
    private final byte[] mostFrequent;
    private final byte[] rare;

    /**
     * @param candidates sets of tags, in the order in which they are tried; the first is that of unknown words
     * @param candidatesOf the set of each word
     * @param mostFrequent the most frequent tag of each word
     * @param rare 1 for each word that was rare, else 0
     * @throws IllegalArgumentException if the sizes do not go together
     */
    Lexicon(StringTable words, List<byte[]> candidates, int[] candidatesOf, byte[] mostFrequent, byte[] rare) {
        this.words = words;
        this.candidates = List.copyOf(candidates);
        this.candidatesOf = candidatesOf;
        this.mostFrequent = mostFrequent;
        this.rare = rare;
        if (candidatesOf.length != words.size()
                || mostFrequent.length != words.size()
                || rare.length != words.size()
                || Arrays.stream(candidatesOf).anyMatch(set -> set < 0 || set >= candidates.size())
                || candidates.isEmpty()
                || candidates.stream().anyMatch(set -> set.length == 0)) {
            throw new IllegalArgumentException("words of a tagger that do not go together");
        }
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(String word) {
        return words.find(word);
    }

    /** The tags that a word or an unknown one can have, in the order in which they are tried; not to be changed. */
    byte[] candidates(int word) {
        return candidates.get(word == UNKNOWN ? 0 : candidatesOf[word]);
    }

    boolean isRare(int word) {
        return word == UNKNOWN || rare[word] == 1;
    }

    /** Of a known word. */
    int mostFrequentTag(int word) {
        return mostFrequent[word];
    }

    StringTable words() {
        return words;
    }

    List<byte[]> candidates() {
        return candidates;
    }

    int[] candidatesOf() {
        return candidatesOf;
    }

    byte[] mostFrequent() {
        return mostFrequent;
    }

    byte[] rare() {
        return rare;
    }
}
