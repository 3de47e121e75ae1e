package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/**
 * The countries with their capitals, as {@code countries.tsv} names them, and their divisions, as the gazetteer knows
 * them. Thread-safe.
 */
public final class Capitals {

    private final Map<String, Place> byCountry = new HashMap<>();
    private final Map<String, Place> countries = new HashMap<>();

    private final Gazetteer gazetteer;

    Capitals(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Table.Row row :
                Table.ofResource(Capitals.class, Supplement.COUNTRIES).rows()) {
            String code = row.find("iso2").orElse("");
            find(gazetteer, row.list("capital"), code, PlacePrecision.SETTLEMENT)
                    .ifPresent(place -> byCountry.putIfAbsent(code, place));
            find(gazetteer, List.of(row.get("name")), code, PlacePrecision.COUNTRY)
                    .ifPresent(place -> countries.putIfAbsent(code, place));
        }
    }

    private static Optional<Place> find(
            Gazetteer gazetteer, List<String> names, String country, PlacePrecision precision) {
        return names.stream()
                .flatMap(name -> gazetteer.candidates(name).stream())
                .filter(place -> country.equals(place.country()) && place.precision() == precision)
                .findFirst();
    }

    /** The capital of a country, by its ISO 3166-1 alpha-2 code; empty if it has none or nobody knows it. */
    public Optional<Place> find(String country) {
        return Optional.ofNullable(byCountry.get(country));
    }

    /** A first-order division of a country, by the gazetteer's name for it. */
    public Optional<Place> findDivision(String country, String name) {
        return find(gazetteer, List.of(name), country, PlacePrecision.PROVINCE)
                .filter(division -> division.name().equals(name));
    }

    /** The country itself, by the same code. */
    public Optional<Place> findCountry(String country) {
        return Optional.ofNullable(countries.get(country));
    }
}
