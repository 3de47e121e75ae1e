package org.dateline.core.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** The words that show contexts. Thread-safe. */
public final class ContextLexicon {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

    private ContextLexicon(Table table) {
        for (Table.Row row : table.rows()) {
            Context context = Context.ofLabel(row.get("context"));
            for (String words : row.list("words")) {
                add(Phrase.read(context, words, row));
                if (words.contains("-")) {
                    add(Phrase.read(context, words.replace("-", " - "), row));
                }
            }
        }
    }

    private void add(Phrase phrase) {
        byFirstWord
                .computeIfAbsent(phrase.words().get(0), any -> new ArrayList<>(1))
                .add(phrase);
    }

    /** Reads the table that comes with the program. */
    public static ContextLexicon load() {
        return new ContextLexicon(Table.ofResource(ContextLexicon.class, "contexts.tsv"));
    }

    /** The contexts that a sentence's words show, in alphabetical order. */
    public List<Context> contextsOf(Sentence sentence) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        for (Token token : sentence.tokens()) {
            String lemma = lowerCase(token.lemma());
            collect(sentence, token, lemma, contexts);
            String form = lowerCase(token.form());
            if (!form.equals(lemma)) {
                collect(sentence, token, form, contexts);
            }
        }
        return List.copyOf(contexts);
    }

    private void collect(Sentence sentence, Token first, String word, Set<Context> contexts) {
        for (Phrase phrase : byFirstWord.getOrDefault(word, Collections.emptyList())) {
            if (!contexts.contains(phrase.context()) && phrase.startsAt(sentence, first)) {
                contexts.add(phrase.context());
            }
        }
    }

    private static String lowerCase(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /**
     * Words that stand next to each other.
     *
     * @param words lemmas or forms in lower case, at least one
     * @param tag the Penn tag of the last word, or empty for any
     */
    private record Phrase(Context context, List<String> words, String tag) {

        static Phrase read(Context context, String cell, Table.Row row) {
            int slash = cell.indexOf('/');
            String words = slash < 0 ? cell : cell.substring(0, slash);
            if (words.isBlank() || !words.equals(lowerCase(words))) {
                throw row.fault("not in lower case: " + cell);
            }
            return new Phrase(context, List.of(words.split(" ")), slash < 0 ? "" : cell.substring(slash + 1));
        }

        boolean startsAt(Sentence sentence, Token first) {
            int last = first.index() + words.size() - 1;
            if (last > sentence.size()) {
                return false;
            }
            for (int i = 1; i < words.size(); i++) {
                Token token = sentence.token(first.index() + i);
                String word = words.get(i);
                if (!word.equals(lowerCase(token.lemma())) && !word.equals(lowerCase(token.form()))) {
                    return false;
                }
            }
            return tag.isEmpty() || tag.equals(sentence.token(last).tag());
        }
    }
}
