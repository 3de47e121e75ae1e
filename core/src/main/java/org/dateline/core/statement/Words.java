package org.dateline.core.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    DEFINITE,
    CONTRAST,
    AFTER,
    VAGUE,
    ANSWERING,
    LIGHT,
    BECOMING,
    REQUEST,
    BODY;

    private final Set<String> words = Sets.named(name().toLowerCase(Locale.ROOT).replace('_', ' '));

    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean hasLemma(Token token) {
        return has(token.lemma());
    }

    boolean hasForm(Token token) {
        return has(token.form());
    }

    /** The file, read once. */
    private static final class Sets {
        private static final Map<String, Set<String>> ALL = Table.ofResource(Words.class, "words.tsv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("set"), row -> Set.copyOf(row.list("words"))));

        private static Set<String> named(String name) {
            Set<String> words = ALL.get(name);
            if (words == null) {
                throw new IllegalStateException("words.tsv has no set " + name);
            }
            return words;
        }
    }
}
