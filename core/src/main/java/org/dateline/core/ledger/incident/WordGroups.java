package org.dateline.core.ledger.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.lexicon.Table;

/**
 * Words for the same sort of thing, and CAMEO codes that tell of it too: what was attacked, from {@code targets.tsv}, or
 * with what, from {@code methods.tsv}. Thread-safe.
 */
final class WordGroups {

    private final Map<String, Set<String>> byWord = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    private WordGroups(Table table, String column) {
        for (Table.Row row : table.rows()) {
            String group = row.get(column);
            row.list("words")
                    .forEach(word ->
                            byWord.computeIfAbsent(word, any -> new TreeSet<>()).add(group));
            row.list("codes").forEach(code -> byCode.put(code, group));
        }
    }

    /** What is attacked, or what a happening is about. */
    static WordGroups targets() {
        return new WordGroups(Table.ofResource(WordGroups.class, "targets.tsv"), "target");
    }

    /** How violence is done. */
    static WordGroups methods() {
        return new WordGroups(Table.ofResource(WordGroups.class, "methods.tsv"), "method");
    }

    /**
     * The groups that some words belong to, and a code, sorted.
     *
     * @param stems as {@link ContentWords} makes them
     */
    Set<String> of(Iterable<String> stems, String cameo) {
        Set<String> groups = new TreeSet<>();
        for (String stem : stems) {
            groups.addAll(byWord.getOrDefault(stem, Set.of()));
        }
        for (int length = cameo.length(); length >= 3; length--) {
            String group = byCode.get(cameo.substring(0, length));
            if (group != null) {
                groups.add(group);
                break;
            }
        }
        return groups;
    }
}
