package org.dateline.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * The nouns that tell what a speaker is, from {@code speakers.tsv}.
 *
 * <p>Thread-safe.
 */
final class Roles {

    private static final String QUANTITY = "quantity";

    private final Map<String, SpeakerClass> nouns = new HashMap<>();
    private final Map<String, SpeakerClass> modified = new HashMap<>();
    private final Set<String> quantities = new HashSet<>();

    /** @throws org.dateline.core.lexicon.LexiconFault if a noun stands twice, or as no words of a text match it */
    Roles(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.get("class").equals(QUANTITY)) {
                row.list("noun").forEach(noun -> addQuantity(noun, row));
            } else {
                SpeakerClass kind = row.choice("class", SpeakerClass.class);
                row.list("noun").forEach(noun -> add(noun, kind, row));
            }
        }
    }

    private void addQuantity(String noun, Table.Row row) {
        if (noun.indexOf(' ') >= 0) {
            throw row.fault("a quantity of several words: " + noun);
        }
        if (!quantities.add(noun)) {
            throw row.fault(noun + " stands twice");
        }
    }

    private void add(String noun, SpeakerClass kind, Table.Row row) {
        List<String> words = List.of(noun.split(" "));
        if (words.size() > 2 || words.stream().anyMatch(Words.TAKING::has)) {
            throw row.fault("not a noun, nor a modifier and a noun: " + noun);
        }
        if (!noun.equals(noun.toLowerCase(Locale.ROOT))) {
            throw row.fault("not in lower case: " + noun);
        }
        if ((words.size() > 1 ? modified : nouns).put(noun, kind) != null) {
            throw row.fault(noun + " stands twice");
        }
    }

    /** Tells whether a noun only counts: "a number of residents". */
    boolean isQuantity(Token noun) {
        return quantities.contains(noun.lemma());
    }

    /** What the words of a role tell: its last telling noun before "and" or a preposition, else the first after. */
    Optional<SpeakerClass> findIn(Sentence sentence, List<Token> words) {
        Optional<SpeakerClass> found = Optional.empty();
        for (Token word : words) {
            if (found.isPresent() && (word.tag().equals("IN") || word.tag().equals("CC"))) {
                return found;
            }
            if (word.isNoun()) {
                found = find(sentence, word).or(optional(found));
            }
        }
        return found;
    }

    private static java.util.function.Supplier<Optional<SpeakerClass>> optional(Optional<SpeakerClass> value) {
        return () -> value;
    }

    /** Tells whether a word is written in capitals, as names of bodies are: "the T.U.C.". */
    static boolean isAcronym(Token word) {
        return word.isNoun()
                && word.form().chars().filter(Character::isUpperCase).count() > 1;
    }

    static Roles load() {
        return new Roles(Table.ofResource(Roles.class, "speakers.tsv"));
    }

    /** What a noun tells of the speaker that it heads, with its modifiers. */
    Optional<SpeakerClass> find(Sentence sentence, Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        for (Token modifier : sentence.dependents(noun, "compound", "amod", "nmod:poss", "nmod")) {
            SpeakerClass kind = modified.get(modifier.lemma().toLowerCase(Locale.ROOT) + " " + lemma);
            if (kind != null) {
                return Optional.of(kind);
            }
        }
        return find(lemma)
                .or(() -> noun.tag().equals("NNPS") && lemma.endsWith("s")
                        ? find(lemma.substring(0, lemma.length() - 1))
                        : Optional.empty());
    }

    /** What a lemma alone tells; a hyphenated one by its last part. */
    Optional<SpeakerClass> find(String lemma) {
        SpeakerClass kind = nouns.get(lemma);
        int hyphen = lemma.lastIndexOf('-');
        if (kind == null && hyphen >= 0) {
            kind = nouns.get(lemma.substring(hyphen + 1));
        }
        return Optional.ofNullable(kind);
    }

    /** Tells whether a modifier says that a role is over. */
    static boolean isPast(Token modifier) {
        return Words.PAST_ROLE.hasForm(modifier);
    }
}
