package org.dateline.store.derived;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/** The voices of a sum as they are kept: {@code 3:1,17:2}, numbers with how many contributions rest on each. */
public final class IndexVoices {

    private IndexVoices() {}

    /** How many contributions rest on each voice, by its number. */
    public static SortedMap<Integer, Integer> read(String text) {
        SortedMap<Integer, Integer> voices = new TreeMap<>();
        int start = 0;
        while (start < text.length()) {
            int colon = text.indexOf(':', start);
            int end = end(text, colon);
            voices.put(Integer.parseInt(text, start, colon, 10), Integer.parseInt(text, colon + 1, end, 10));
            start = end + 1;
        }
        return voices;
    }

    /** Gives the number of each voice. */
    public static void each(String text, IntConsumer voices) {
        int start = 0;
        while (start < text.length()) {
            int colon = text.indexOf(':', start);
            voices.accept(Integer.parseInt(text, start, colon, 10));
            start = end(text, colon) + 1;
        }
    }

    private static int end(String text, int colon) {
        int comma = text.indexOf(',', colon);
        return comma < 0 ? text.length() : comma;
    }
}
