package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/** The capitals of the countries, as {@code countries.tsv} names them and the gazetteer knows them. Thread-safe. */
public final class Capitals {

    private final Map<String, Place> byCountry = new HashMap<>();

    Capitals(Gazetteer gazetteer) {
        for (Table.Row row :
                Table.ofResource(Capitals.class, Supplement.COUNTRIES).rows()) {
            String code = row.find("iso2").orElse("");
            row.list("capital").stream()
                    .flatMap(name -> gazetteer.candidates(name).stream())
                    .filter(place -> code.equals(place.country()))
                    .filter(place -> place.precision() == PlacePrecision.SETTLEMENT)
                    .findFirst()
                    .ifPresent(place -> byCountry.putIfAbsent(code, place));
        }
    }

    /** The capital of a country, by its ISO 3166-1 alpha-2 code; empty if it has none or nobody knows it. */
    public Optional<Place> find(String country) {
        return Optional.ofNullable(byCountry.get(country));
    }
}
