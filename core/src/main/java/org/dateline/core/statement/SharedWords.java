package org.dateline.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Measures what two statements have in common, by the lemmas of their telling words; "warn" and "warning"
 * are one word.
 *
 * <p>Thread-safe.
 */
final class SharedWords {

    private static final int SHORTEST_STEM = 4;

    /** Stands before the words of names, which many statements share. */
    private static final String NAME = "^";

    private final Set<String> endings;
    private final Set<String> demonyms;
    private final Map<String, Integer> families;
    private final Roles roles;

    private SharedWords(Set<String> endings, Set<String> demonyms, Map<String, Integer> families, Roles roles) {
        this.endings = endings;
        this.demonyms = demonyms;
        this.families = families;
        this.roles = roles;
    }

    static SharedWords load(Roles roles) {
        Set<String> endings = new HashSet<>(Set.of(""));
        Set<String> demonyms = new HashSet<>();
        Map<String, Integer> families = new HashMap<>();
        for (Table.Row row : Table.ofResource(SharedWords.class, "answers.tsv").rows()) {
            if (row.get("part").equals("suffix")) {
                endings.addAll(row.list("words"));
            } else if (row.get("part").equals("demonym")) {
                demonyms.addAll(row.list("words"));
            } else if (row.get("part").equals("family")) {
                row.list("words").forEach(word -> families.put(word, row.line()));
            }
        }
        return new SharedWords(endings, demonyms, families, roles);
    }

    /** Nouns, verbs and adjectives that say what is told, in lower case. */
    static Set<String> telling(List<Token> tokens) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            boolean telling = token.isNoun() || token.isAdjective() || token.isVerb();
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            boolean name = token.name() == NameType.PERSON || token.name() == NameType.LOCATION;
            if (telling
                    && !token.relates("aux")
                    && !token.relates("cop")
                    && !Words.VAGUE.has(lemma)
                    && !Words.HONORIFIC.has(lemma)) {
                words.add(name ? NAME + lemma : lemma);
            }
        }
        return words;
    }

    static Set<String> ofContent(Sketch sketch) {
        return telling(sketch.sentence.tokens().stream()
                .filter(token -> sketch.holds(token.span()))
                .toList());
    }

    /** The words of the phrases by which somebody is known: name, noun, body. */
    static Set<String> ofSpeaker(Speaker speaker, List<Sentence> sentences) {
        return telling(tokens(speaker, sentences));
    }

    /** The words where an article names a speaker and the body that he belongs to. */
    static List<Token> tokens(Speaker speaker, List<Sentence> sentences) {
        return Stream.of(speaker.identity().span(), speaker.role(), speaker.affiliation())
                .filter(Objects::nonNull)
                .flatMap(phrase -> sentences.stream()
                        .filter(sentence -> sentence.span().overlaps(phrase))
                        .flatMap(sentence -> sentence.tokensIn(phrase).stream()))
                .toList();
    }

    /**
     * How much two sets have in common: two for each word, one for a name or a word that only tells who people are.
     *
     * @param families whether words of one family are one: "had fallen", "was lost"
     */
    int weight(Set<String> some, Set<String> others, boolean families) {
        int weight = 0;
        for (String word : some) {
            if (others.stream().anyMatch(other -> isSame(word, other) || families && isOfFamily(word, other))) {
                weight += word.startsWith(NAME) || roles.find(word).isPresent() ? 1 : 2;
            }
        }
        return weight;
    }

    boolean overlap(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(word -> others.stream().anyMatch(other -> isSame(word, other)));
    }

    /** Tells whether two words tell of one thing, in two ways or one. */
    boolean isOneDeed(Token one, Token other) {
        String first = one.lemma().toLowerCase(Locale.ROOT);
        String second = other.lemma().toLowerCase(Locale.ROOT);
        return !Words.VAGUE.has(first) && (isSame(first, second) || isOfFamily(first, second));
    }

    private boolean isOfFamily(String one, String other) {
        return families.containsKey(one) && families.get(one).equals(families.get(other));
    }

    private boolean isSame(String some, String others) {
        String one = some.replace(NAME, "");
        String other = others.replace(NAME, "");
        if (one.equals(other)) {
            return true;
        }
        if (some.startsWith(NAME) && isDemonym(one, other) || others.startsWith(NAME) && isDemonym(other, one)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORTEST_STEM
                && endings.contains(one.substring(common))
                && endings.contains(other.substring(common));
    }

    /** "India", "Indian". */
    private boolean isDemonym(String country, String word) {
        return country.length() >= SHORTEST_STEM
                && word.startsWith(country)
                && demonyms.contains(word.substring(country.length()));
    }
}
