package org.dateline.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Integer> families;
    private final Roles roles;

    private SharedWords(Set<String> endings, Map<String, Integer> families, Roles roles) {
        this.endings = endings;
        this.families = families;
        this.roles = roles;
    }

    static SharedWords load(Roles roles) {
        Set<String> endings = new HashSet<>(Set.of(""));
        Map<String, Integer> families = new HashMap<>();
        for (Table.Row row : Table.ofResource(SharedWords.class, "answers.tsv").rows()) {
            if (row.get("part").equals("suffix")) {
                endings.addAll(row.list("words"));
            } else if (row.get("part").equals("family")) {
                row.list("words").forEach(word -> families.put(word, row.line()));
            }
        }
        return new SharedWords(endings, families, roles);
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

    /** The words of a phrase by which somebody is known: name, noun, body. */
    static Set<String> ofSpeaker(Speaker speaker, List<Sentence> sentences) {
        List<Token> tokens = sentences.get(speaker.identity().sentence()).tokens().stream()
                .filter(token -> speaker.identity().span().contains(token.span())
                        || speaker.role() != null && speaker.role().contains(token.span()))
                .toList();
        Set<String> words = telling(tokens);
        if (speaker.affiliation() != null) {
            sentences.stream()
                    .filter(sentence -> sentence.span().overlaps(speaker.affiliation()))
                    .forEach(sentence -> words.addAll(telling(sentence.tokensIn(speaker.affiliation()))));
        }
        return words;
    }

    /** How much two sets have in common: two for each word, one for a name or a word that only tells who people are. */
    int weight(Set<String> some, Set<String> others) {
        int weight = 0;
        for (String word : some) {
            if (others.stream().anyMatch(other -> isSame(word, other))) {
                weight += word.startsWith(NAME) || roles.find(word).isPresent() ? 1 : 2;
            }
        }
        return weight;
    }

    boolean overlap(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(word -> others.stream().anyMatch(other -> isSame(word, other)));
    }

    private boolean isSame(String some, String others) {
        String one = some.replace(NAME, "");
        String other = others.replace(NAME, "");
        if (one.equals(other) || families.containsKey(one) && families.get(one).equals(families.get(other))) {
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
}
