package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.lexicon.Table;

/**
 * What sort of happening a CAMEO code can be told of, from {@code kinds.tsv}: reports of one happening may have different
 * codes, but share a kind. Thread-safe.
 */
final class HappeningKinds {

    private final Map<String, Set<String>> byPrefix = new HashMap<>();

    private final Set<String> directed = new TreeSet<>();

    private HappeningKinds(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.find("at").filter("yes"::equals).isPresent()) {
                directed.add(row.get("kind"));
            }
            for (String prefix : row.list("codes")) {
                byPrefix.computeIfAbsent(prefix, any -> new TreeSet<>()).add(row.get("kind"));
            }
        }
    }

    static HappeningKinds load() {
        return new HappeningKinds(Table.ofResource(HappeningKinds.class, "kinds.tsv"));
    }

    /** Tells whether a happening of a kind is another one if it is done to others: whom somebody accuses. */
    boolean isDirected(String kind) {
        return directed.contains(kind);
    }

    /** The kinds of the longest listed beginning of a code, sorted; a code of another scheme is a kind of its own. */
    List<String> of(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Set<String> kinds = byPrefix.get(code.substring(0, length));
            if (kinds != null) {
                return new ArrayList<>(kinds);
            }
        }
        return List.of(code);
    }
}
