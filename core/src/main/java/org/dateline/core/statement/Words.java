package org.dateline.core.statement;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Token;

/**
 * A small closed set of words, in lower case, from {@code words.tsv}.
 *
 * <p>Thread-safe.
 */
enum Words {
    UTTERANCE,
    OBJECT_CONTROL,
    TELLING,
    ADDRESSING,
    RECEIVING,
    ASIDE,
    NEGATOR,
    NOBODY,
    LESS,
    PAST_ROLE,
    HONORIFIC,
    UNNAMED,
    NAMING,
    QUOTING,
    SELF,
    POSSIBLE,
    QUESTION,
    BELONGING,
    NOMINATIVE,
    POINTING,
    PROFORM,
    CONTINUING,
    OWN_SIDE,
    CIVILIAN,
    COMBATANT,
    LACKING,
    NONE,
    ANY,
    SORT,
    DEFINITE,
    CONTRAST,
    AFTER,
    VAGUE,
    ANSWERING,
    LIGHT,
    BECOMING,
    ANSWER,
    REQUEST,
    BODY,
    TAKING,
    INTERVIEW,
    LATER,
    PRIVATELY,
    PRIVATE,
    INITIALS;

    private final Set<String> words = Sets.named(label());

    /** The name of the set in the file. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean hasLemma(Token token) {
        return has(token.lemma());
    }

    boolean hasForm(Token token) {
        return has(token.form());
    }

    /**
     * The sets of a table by their names.
     *
     * @throws org.dateline.core.lexicon.LexiconFault if one stands twice
     */
    static Map<String, Set<String>> sets(Table table) {
        Map<String, Set<String>> sets = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String name = row.get("set");
            if (sets.put(name, Set.copyOf(row.list("words"))) != null) {
                throw row.fault(name + " stands twice");
            }
        }
        return sets;
    }

    /** The file, read once. */
    private static final class Sets {
        private static final Map<String, Set<String>> ALL = sets(Table.ofResource(Words.class, "words.tsv"));

        private static Set<String> named(String name) {
            Set<String> words = ALL.get(name);
            if (words == null) {
                throw new IllegalStateException("words.tsv has no set " + name);
            }
            return words;
        }
    }
}
