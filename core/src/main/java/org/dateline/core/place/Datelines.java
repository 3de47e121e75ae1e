package org.dateline.core.place;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;

/** Finds the town that an article's dateline names: "HERAT, Afghanistan, July 7 (Wire) -". Thread-safe. */
final class Datelines {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:[,(:\u2013\u2014]|\\s-(?=\\s|$))\\s*");

    /** What it is worth that all of an article is about a town's country, in powers of ten of inhabitants. */
    private static final double COUNTRY = 4.0;

    /** So many people live in what nobody calls a town. */
    private static final long CITY = 300_000;

    private final Gazetteer gazetteer;

    Datelines(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The town; empty if there is no dateline or it names several.
     *
     * @param places what else the article names, which tells namesakes apart
     */
    Optional<Candidate> find(Article article, List<PlaceMention> places) {
        return findWords(article).flatMap(words -> ground(PARTS.split(words.strip()), places));
    }

    /** The town that the dateline names, as a name of the gazetteer; empty if there is none. */
    Optional<Name> findName(Article article) {
        return findWords(article).flatMap(words -> {
            String[] parts = PARTS.split(words.strip());
            List<Candidate> towns = candidates(parts[0]).stream()
                    .filter(Candidate::isSettlement)
                    .toList();
            List<Candidate> areas = parts.length > 1 ? candidates(parts[1]) : List.of();
            boolean isIn = towns.stream().anyMatch(town -> areas.stream().anyMatch(town::liesIn));
            return towns.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Name(NameKey.of(parts[0]), isIn ? NameKey.of(parts[1]) : ""));
        });
    }

    /**
     * What a dateline names.
     *
     * @param town the town's key
     * @param area the key of what it is said to lie in; empty if that is not told
     */
    record Name(String town, String area) {}

    private static Optional<String> findWords(Article article) {
        return article.blocks().stream()
                .filter(block -> block.type() == BlockType.DATELINE)
                .findFirst()
                .map(Block::span)
                .map(article.text()::exact);
    }

    /** Tells whether a town is so large that "this town" is another. */
    static boolean isCity(Candidate town) {
        return town.kind() == PlaceKind.CAPITAL || town.population() >= CITY;
    }

    private Optional<Candidate> ground(String[] parts, List<PlaceMention> places) {
        List<Candidate> towns =
                candidates(parts[0]).stream().filter(Candidate::isSettlement).toList();
        List<Candidate> areas = parts.length > 1 ? candidates(parts[1]) : List.of();
        return towns.stream()
                .max(Comparator.<Candidate>comparingInt(town -> areas.stream().anyMatch(town::liesIn) ? 1 : 0)
                        .thenComparingDouble(town -> Prior.of(town) + COUNTRY * share(town, places)));
    }

    /** How much of the places of an article lie in a town's country, between 0 and 1. */
    private static double share(Candidate town, List<PlaceMention> places) {
        List<String> countries = places.stream()
                .flatMap(mention -> mention.findPlace().stream())
                .flatMap(place -> Stream.ofNullable(place.country()))
                .toList();
        return countries.isEmpty()
                ? 0
                : (double) Collections.frequency(countries, town.place().country()) / countries.size();
    }

    private List<Candidate> candidates(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? List.of() : gazetteer.find(key);
    }
}
