package org.dateline.core.ledger.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.lexicon.Table;

/** How violence is done, by code and by words, from {@code methods.tsv}. Thread-safe. */
final class Methods {

    private final Map<String, String> byCode = new HashMap<>();
    private final Map<String, String> byWord = new HashMap<>();

    private Methods(Table table) {
        for (Table.Row row : table.rows()) {
            row.list("codes").forEach(code -> byCode.put(code, row.get("method")));
            row.list("words").forEach(word -> byWord.put(word, row.get("method")));
        }
    }

    static Methods load() {
        return new Methods(Table.ofResource(Methods.class, "methods.tsv"));
    }

    /**
     * The methods that a report tells of, sorted: that of its code and those of its words.
     *
     * @param code CAMEO code
     * @param words stems, as {@link ContentWords} makes them
     */
    Set<String> of(String code, Iterable<String> words) {
        Set<String> methods = new TreeSet<>();
        ofCode(code).ifPresent(methods::add);
        for (String word : words) {
            Optional.ofNullable(byWord.get(word)).ifPresent(methods::add);
        }
        return methods;
    }

    private Optional<String> ofCode(String code) {
        for (int length = code.length(); length >= 3; length--) {
            String method = byCode.get(code.substring(0, length));
            if (method != null) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }
}
