package org.dateline.core.dictionary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a dictionary file was read. Every line of the file is counted once: under what it was read as, or as
 * not understood.
 *
 * @param file the file's name
 * @param read how many lines were read as what, in the order in which the kinds first occur
 * @param notUnderstood the other lines, in the order of the file
 */
public record DictionaryReport(
        String file, DictionaryKind kind, Map<String, Integer> read, List<Problem> notUnderstood) {

    public DictionaryReport {
        read = Collections.unmodifiableMap(new LinkedHashMap<>(read));
        notUnderstood = List.copyOf(notUnderstood);
    }

    /** How many lines the file has. */
    public int lines() {
        return read.values().stream().mapToInt(Integer::intValue).sum() + notUnderstood.size();
    }

    /**
     * A line that was not understood.
     *
     * @param line its number, from 1
     * @param text the line without the blanks around it
     */
    public record Problem(int line, String text, String reason) {}
}
