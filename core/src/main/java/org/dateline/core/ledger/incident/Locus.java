package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.jspecify.annotations.Nullable;

/**
 * The place of a happening, and the areas that hold it, by keys of names.
 *
 * <p>Divisions are known by country and name, as a report of a village tells no more of its province; a town and the
 * district named after it have one key, as reports say the one for the other.
 *
 * @param place where it is
 * @param key what identifies the place: {@code AF}, {@code AF/baghlan}, {@code AF/baghlan/burkah}
 * @param areas the keys of what holds it, the widest first, without its own
 */
record Locus(Place place, String key, List<String> areas) {

    Locus {
        areas = List.copyOf(areas);
    }

    static Locus of(Place place) {
        String country = place.country();
        if (country == null || place.precision() == PlacePrecision.REGION) {
            return new Locus(place, "/" + name(place.name()), country == null ? List.of() : List.of(country));
        }
        if (place.precision() == PlacePrecision.COUNTRY) {
            return new Locus(place, country, List.of());
        }
        if (place.precision() == PlacePrecision.PROVINCE) {
            return new Locus(place, country + "/" + name(place.name()), List.of(country));
        }
        String province = country + "/" + name(place.admin1());
        String key = province + "/" + name(place.name());
        List<String> areas = new ArrayList<>(List.of(country));
        if (place.admin1() != null) {
            areas.add(province);
        }
        String district = province + "/" + name(place.admin2());
        if (place.admin2() != null && !district.equals(key)) {
            areas.add(district);
        }
        return new Locus(place, key, areas);
    }

    private static String name(@Nullable String name) {
        return name == null ? "" : NameKey.of(NameKey.words(name));
    }

    /** Tells whether it is known to a few kilometres, or to a district: two such places can be near each other. */
    boolean isLocal() {
        return place.precision().compareTo(PlacePrecision.DISTRICT) <= 0;
    }

    boolean isCountry() {
        return place.precision() == PlacePrecision.COUNTRY;
    }

    /** Tells whether it is smaller than a country, and no region without known bounds. */
    boolean isBounded() {
        return !isCountry() && place.precision() != PlacePrecision.REGION;
    }

    /** Tells whether it is bounded and a gazetteer's own, and not some way from such a place. */
    boolean isFound() {
        return isBounded() && (place.id() != null || !isLocal());
    }

    boolean isSame(Locus other) {
        return key.equals(other.key);
    }

    boolean isWithin(Locus other) {
        return areas.contains(other.key);
    }
}
