package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words of some length mean, found also by a word that is one letter off: such a letter leaves one end of the word
 * as it is, so that only words with the same start or the same end are compared.
 */
final class NearSpellings<V> {

    private static final int END = 3;

    private final int least;
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<Known<V>>> byStart = new HashMap<>();
    private final Map<String, List<Known<V>>> byEnd = new HashMap<>();

    private record Known<V>(String word, V meaning) {}

    /** @param least length of a word in letters, more than twice that of the ends that are compared */
    NearSpellings(int least) {
        if (least <= 2 * END) {
            throw new IllegalArgumentException("words of " + least + " letters");
        }
        this.least = least;
    }

    /** Adds what a word means, unless it is known or too short. */
    void add(String word, V meaning) {
        if (word.length() >= least && words.add(word)) {
            Known<V> known = new Known<>(word, meaning);
            byStart.computeIfAbsent(start(word), any -> new ArrayList<>(1)).add(known);
            byEnd.computeIfAbsent(end(word), any -> new ArrayList<>(1)).add(known);
        }
    }

    /** What the words one letter off mean; empty for a word that is too short. */
    Set<V> near(String word) {
        Set<V> near = new LinkedHashSet<>();
        if (word.length() >= least) {
            addNear(word, byStart.getOrDefault(start(word), List.of()), near);
            addNear(word, byEnd.getOrDefault(end(word), List.of()), near);
        }
        return near;
    }

    private static <V> void addNear(String word, List<Known<V>> candidates, Set<V> near) {
        for (Known<V> known : candidates) {
            if (Spelling.isOneLetterOff(word, known.word)) {
                near.add(known.meaning);
            }
        }
    }

    private static String start(String word) {
        return word.substring(0, END);
    }

    private static String end(String word) {
        return word.substring(word.length() - END);
    }
}
