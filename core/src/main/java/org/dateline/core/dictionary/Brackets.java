package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * A line cut at its square brackets.
 *
 * @param before what stands before the first
 * @param inside what stands between each pair, in order
 */
record Brackets(String before, List<String> inside) {

    Brackets {
        inside = List.copyOf(inside);
    }

    /**
     * Cuts a line.
     *
     * @throws IllegalArgumentException if a bracket has no partner, or words stand behind one
     */
    static Brackets of(String text) {
        int open = text.indexOf('[');
        if (open < 0) {
            if (text.indexOf(']') >= 0) {
                throw new IllegalArgumentException("a bracket is closed that was not opened");
            }
            return new Brackets(text.strip(), List.of());
        }
        List<String> inside = new ArrayList<>(1);
        int at = open;
        while (at < text.length()) {
            int close = text.indexOf(']', at);
            if (close < 0) {
                throw new IllegalArgumentException("a bracket is opened and not closed");
            }
            inside.add(text.substring(at + 1, close).strip());
            int next = text.indexOf('[', close);
            String between = text.substring(close + 1, next < 0 ? text.length() : next);
            if (!between.isBlank()) {
                throw new IllegalArgumentException("'" + between.strip() + "' stands behind a code");
            }
            at = next < 0 ? text.length() : next;
        }
        return new Brackets(text.substring(0, open).strip(), inside);
    }
}
