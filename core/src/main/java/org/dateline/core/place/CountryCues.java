package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** The words of {@code country-cues.tsv}, which tell a country without naming it. Thread-safe. */
final class CountryCues {

    /** An outlet's home is worth as much as its people named twice. */
    private static final double HOME = 2;

    private static final Pattern DOMAIN = Pattern.compile("^https?://[^/:]+\\.([a-z]{2})(?:[:/]|$)");

    /** Countries' domains that are sold to anybody. */
    private static final Set<String> SOLD =
            Set.of("ai", "am", "cc", "co", "eu", "fm", "io", "la", "ly", "me", "su", "to", "tv", "ws");

    private final Map<String, List<String>> countries = new HashMap<>();

    private CountryCues() {}

    static CountryCues load() {
        CountryCues cues = new CountryCues();
        Table.ofResource(CountryCues.class, "country-cues.tsv")
                .rows()
                .forEach(row -> cues.countries.put(row.get("word"), row.list("countries")));
        return cues;
    }

    /** The country in whose part of the net the article stands, by its address. */
    private static Optional<String> findHome(ParsedArticle article) {
        String url = article.article().publication().url();
        if (url == null) {
            return Optional.empty();
        }
        Matcher matcher = DOMAIN.matcher(url);
        return matcher.find() && !SOLD.contains(matcher.group(1))
                ? Optional.of(
                        matcher.group(1).equals("uk") ? "GB" : matcher.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** How much of an article's cues tell of each country, by its code: a cue of two countries counts half for each. */
    Map<String, Double> count(ParsedArticle article) {
        Map<String, Double> counts = new HashMap<>();
        findHome(article).ifPresent(country -> counts.put(country, HOME));
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                List<String> told =
                        countries.getOrDefault(token.form(), countries.getOrDefault(token.lemma(), List.of()));
                told.forEach(country -> counts.merge(country, 1.0 / told.size(), Double::sum));
            }
        }
        return counts;
    }
}
