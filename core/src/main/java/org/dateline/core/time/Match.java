package org.dateline.core.time;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fits a stretch of a sentence.
 *
 * @param from index of the first word
 * @param to index after the last word
 * @param captured the values of the word classes in the pattern, by class
 * @param nested the matches inside, by group
 */
record Match(TimeRule rule, int from, int to, Map<String, String> captured, Map<String, Match> nested) {

    /** A captured value, else the one the rule gives; null if there is neither. */
    @Nullable
    String find(String key) {
        String value = captured.get(key);
        return value != null ? value : rule.with().get(key);
    }

    boolean has(String key) {
        return find(key) != null;
    }

    /**
     * A captured value, else the one the rule gives.
     *
     * @throws IllegalStateException if there is neither: the rule does not suit its reading
     */
    String get(String key) {
        String value = find(key);
        if (value == null) {
            throw new IllegalStateException("rule " + rule.name() + " gives no " + key);
        }
        return value;
    }

    /** The same match with one more captured value. */
    Match with(String key, String value) {
        Map<String, String> more = new HashMap<>(captured);
        more.put(key, value);
        return new Match(rule, from, to, Map.copyOf(more), nested);
    }

    int number(String key) {
        return Integer.parseInt(get(key));
    }

    /** The match inside of a group; null if there is none. */
    @Nullable
    Match inner(String group) {
        return nested.get(group);
    }
}
