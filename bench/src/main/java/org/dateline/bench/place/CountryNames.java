package org.dateline.bench.place;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;

/** The codes of the countries that data name in words. Thread-safe. */
final class CountryNames {

    private static final int CODE_LENGTH = 2;

    private final Gazetteer gazetteer;
    private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

    CountryNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * The ISO 3166-1 alpha-2 code of a country.
     *
     * @param name in English, or the code itself
     */
    Optional<String> findCode(String name) {
        return known.computeIfAbsent(name, this::find);
    }

    private Optional<String> find(String name) {
        if (name.length() == CODE_LENGTH) {
            return Optional.of(name.toUpperCase(Locale.ROOT));
        }
        return gazetteer.candidates(name).stream()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                .findFirst()
                .map(Place::country);
    }
}
