package org.dateline.core.place;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    /** No name of a country or a capital in an outlet's name has more words. */
    private static final int LONGEST = 3;

    private final Gazetteer gazetteer;
    private final Map<String, List<String>> countries = new HashMap<>();

    private CountryCues(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static CountryCues load(Gazetteer gazetteer) {
        CountryCues cues = new CountryCues(gazetteer);
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

    /** The one country that an outlet is called by: "Niger Times", "Kabul Herald". */
    private Optional<String> findHomeOfOutlet(ParsedArticle article) {
        String outlet = article.article().publication().outlet();
        if (outlet == null) {
            return Optional.empty();
        }
        String[] words = outlet.strip().split("\\s+");
        Set<String> named = new HashSet<>();
        for (int first = 0; first < words.length; first++) {
            for (int end = first + 1; end <= Math.min(words.length, first + LONGEST); end++) {
                findCountry(String.join(" ", Arrays.copyOfRange(words, first, end)))
                        .ifPresent(named::add);
            }
        }
        return named.size() == 1 ? named.stream().findFirst() : Optional.empty();
    }

    /** The country that a name or its people's name is of, or whose capital it is. */
    private Optional<String> findCountry(String name) {
        String key = NameKey.of(name);
        if (key.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) {
            return Optional.empty();
        }
        return gazetteer
                .findDemonym(key)
                .or(() -> gazetteer.find(key).stream()
                        .max(Comparator.comparingDouble(Prior::of))
                        .filter(place ->
                                !place.alternate() && (place.isCountry() || place.kind() == PlaceKind.CAPITAL)))
                .map(place -> place.place().country());
    }

    /** How much of an article's cues tell of each country, by its code: a cue of two countries counts half for each. */
    Map<String, Double> count(ParsedArticle article) {
        Map<String, Double> counts = new HashMap<>();
        findHome(article).or(() -> findHomeOfOutlet(article)).ifPresent(country -> counts.put(country, HOME));
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                List<String> told =
                        countries.getOrDefault(token.form(), countries.getOrDefault(token.lemma(), List.of()));
                for (String country : told) {
                    counts.merge(country, 1.0 / told.size(), Double::sum);
                }
            }
        }
        return counts;
    }
}
