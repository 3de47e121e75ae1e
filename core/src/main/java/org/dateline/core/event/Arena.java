package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells sentences about sport, trade, the arts and daily life from those about politics and war, by the words of
 * each: teams attack, firms surrender markets, and neither is an event of politics. Thread-safe.
 */
final class Arena {

    /** What words of sport must weigh above those of politics: one that settles it, or two that hint at it. */
    private static final int SPORT = 2;

    /** What others must weigh, as politics has to do with trade and the arts more often. */
    private static final int OTHER = 3;

    /** What a sentence is about. */
    enum Kind {
        /** Politics and war, or nothing that tells. */
        POLITICS,
        /** Sport, where countries are teams. */
        SPORT,
        /** Trade, the arts, daily life. */
        OTHER
    }

    private record Phrase(List<String> words, int weight, boolean isSport) {}

    /**
     * What the words of a sentence weigh.
     *
     * @param all those of politics taken off
     * @param sport those of sport alone
     */
    private record Weights(int all, int sport) {
        boolean isEnough() {
            return all >= (kind() == Kind.SPORT ? SPORT : OTHER);
        }

        Kind kind() {
            return 2 * sport >= all && sport > 0 ? Kind.SPORT : Kind.OTHER;
        }
    }

    /** The result of a match: "won 3-1". */
    private static final Pattern SCORE = Pattern.compile("\\d{1,3}[-–]\\d{1,3}");

    private static final Phrase RESULT = new Phrase(List.of("3-1"), SPORT, true);

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    private Arena(Table table) {
        for (Table.Row row : table.rows()) {
            int weight = Integer.parseInt(row.get("weight"));
            for (String phrase : row.get("words").split("\\s*,\\s*")) {
                List<String> words = List.of(phrase.strip().split("[ -]"));
                phrases.computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
                        .add(new Phrase(words, weight, row.get("arena").equals("sport")));
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    /** Reads the lexicon that comes with the program. */
    static Arena load() {
        return new Arena(Table.ofResource(Arena.class, "arenas.tsv"));
    }

    /** What each sentence of an article is about. */
    List<Kind> kinds(ParsedArticle article) {
        List<Weights> weights = article.sentences().stream().map(this::weigh).toList();
        int all = weights.stream().mapToInt(Weights::all).sum();
        boolean isApart = weights.size() > 1 && all >= OTHER * weights.size();
        return weights.stream()
                // In an article on sport a sentence needs no more than to say nothing of politics.
                .map(sum -> sum.isEnough() || isApart && sum.all() >= 0 ? sum.kind() : Kind.POLITICS)
                .toList();
    }

    private Weights weigh(Sentence sentence) {
        // Hyphens are tokens of their own, which no phrase holds.
        List<String> lemmas = sentence.tokens().stream()
                .filter(token -> !token.tag().equals("HYPH"))
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .toList();
        int sport = 0;
        int all = 0;
        int position = 0;
        while (position < lemmas.size()) {
            Phrase found = isScore(lemmas.get(position)) ? RESULT : longestAt(lemmas, position);
            if (found != null) {
                all += found.weight();
                sport += found.isSport() ? found.weight() : 0;
            }
            position += found == null ? 1 : found.words().size();
        }
        return new Weights(all, sport);
    }

    private static boolean isScore(String lemma) {
        return !lemma.isEmpty()
                && Character.isDigit(lemma.charAt(0))
                && SCORE.matcher(lemma).matches();
    }

    private @Nullable Phrase longestAt(List<String> lemmas, int position) {
        for (Phrase phrase : phrases.getOrDefault(lemmas.get(position), List.of())) {
            int end = position + phrase.words().size();
            if (end <= lemmas.size() && lemmas.subList(position, end).equals(phrase.words())) {
                return phrase;
            }
        }
        return null;
    }
}
