package org.dateline.core.ledger.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.lexicon.Table;

/** Words that are spelled one way or another: British and American, of {@code spelling.tsv}; thread-safe. */
final class Spelling {

    static final Spelling ALL = new Spelling(Table.ofResource(Spelling.class, "spelling.tsv"));

    /** Shorter words have the letters of an ending by chance: rise. */
    private static final int LEAST_LETTERS = 7;

    private final Map<String, String> words = new HashMap<>();
    private final List<Rewriting> stems;
    private final List<Rewriting> endings;

    /** What stands in one spelling, and what for it in the other. */
    private record Rewriting(String from, String to) {}

    private Spelling(Table table) {
        stems = rewritings(table, "stem");
        endings = rewritings(table, "ending");
        rewritings(table, "word").forEach(word -> words.put(word.from(), word.to()));
    }

    private static List<Rewriting> rewritings(Table table, String part) {
        return table.rows().stream()
                .filter(row -> row.get("part").equals(part))
                .map(row -> new Rewriting(row.get("british"), row.get("american")))
                .toList();
    }

    /** The keys of words, in order. */
    List<String> keys(List<String> plain) {
        return plain.stream().map(this::key).toList();
    }

    /**
     * What the spellings of a word share. It need not be a word.
     *
     * @param word in lower case
     */
    String key(String word) {
        String key = words.getOrDefault(word, word);
        for (Rewriting stem : stems) {
            if (key.startsWith(stem.from())) {
                key = stem.to() + key.substring(stem.from().length());
                break;
            }
        }
        if (key.length() < LEAST_LETTERS) {
            return key;
        }
        for (Rewriting ending : endings) {
            if (key.endsWith(ending.from())) {
                return key.substring(0, key.length() - ending.from().length()) + ending.to();
            }
        }
        return key;
    }
}
