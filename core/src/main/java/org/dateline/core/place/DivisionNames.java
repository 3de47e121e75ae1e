package org.dateline.core.place;

import java.util.HashMap;
import java.util.Map;

/**
 * The names that the news has for first-order divisions where GeoNames has others, so that a place and the
 * division it lies in agree: North Darfur for Northern Darfur. Thread-safe once built.
 */
final class DivisionNames {

    private final Map<String, Map<String, String>> byCountry = new HashMap<>();

    /** Enters what a division of the gazetteer is called. */
    void enter(Place division, String name) {
        if (division.country() != null && !division.name().equals(name)) {
            byCountry
                    .computeIfAbsent(division.country(), any -> new HashMap<>())
                    .put(division.name(), name);
        }
    }

    /** The same place, in a division by its usual name. */
    Place in(Place place) {
        if (place.admin1() == null || place.country() == null) {
            return place;
        }
        String name = byCountry.getOrDefault(place.country(), Map.of()).get(place.admin1());
        return name == null ? place : place.inDivision(name);
    }

    Candidate in(Candidate candidate) {
        Place place = in(candidate.place());
        return place == candidate.place() ? candidate : candidate.at(place);
    }
}
