package org.dateline.core.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;

/** Finds the town that an article's dateline names: "HERAT, Afghanistan, July 7 (Wire) -". Thread-safe. */
final class Datelines {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,(:\u2013\u2014]|\\s-(?=\\s|$))\\s*");

    private final Gazetteer gazetteer;

    Datelines(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The town; empty if there is no dateline or it names several.
     *
     * @param places what else the article names, which tells namesakes apart
     */
    Optional<Place> find(Article article, List<PlaceMention> places) {
        return article.blocks().stream()
                .filter(block -> block.type() == BlockType.DATELINE)
                .findFirst()
                .map(Block::span)
                .map(article.text()::exact)
                .flatMap(words -> ground(PARTS.split(words.strip()), places));
    }

    private Optional<Place> ground(String[] parts, List<PlaceMention> places) {
        List<Candidate> towns =
                candidates(parts[0]).stream().filter(Candidate::isSettlement).toList();
        List<Candidate> areas = parts.length > 1 ? candidates(parts[1]) : List.of();
        Map<String, Integer> countries = new TreeMap<>();
        places.forEach(mention -> mention.findPlace()
                .map(Place::country)
                .ifPresent(country -> countries.merge(country, 1, Integer::sum)));
        return towns.stream()
                .max(Comparator.<Candidate>comparingInt(town -> areas.stream().anyMatch(town::liesIn) ? 1 : 0)
                        .thenComparingInt(town -> countries.getOrDefault(country(town), 0))
                        .thenComparingDouble(Prior::of))
                .map(Candidate::place);
    }

    private static String country(Candidate town) {
        String country = town.place().country();
        return country == null ? "" : country;
    }

    private List<Candidate> candidates(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? List.of() : gazetteer.find(key);
    }
}
