package org.dateline.core.ledger.correction;

import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PlacePart;
import org.jspecify.annotations.Nullable;

/**
 * A place as a correction writes it: {@code name;country;latitude;longitude;precision;id;admin1;admin2}. All behind the
 * name may be left out together, and what is unknown may be empty.
 *
 * @param place null for a name that no gazetteer knows
 */
public record WrittenPlace(String name, @Nullable Place place) {

    private static final int WHOLE = 8;

    /** @throws IllegalArgumentException if it is no place */
    static WrittenPlace parse(String value) {
        String[] parts = Stream.of(value.split(";", -1)).map(String::strip).toArray(String[]::new);
        if (parts.length == 1) {
            return new WrittenPlace(parts[0], null);
        }
        if (parts.length != WHOLE) {
            throw new IllegalArgumentException("no place: " + value);
        }
        return new WrittenPlace(
                parts[0],
                new Place(
                        parts[0],
                        filled(parts[5]),
                        filled(parts[1]),
                        filled(parts[6]),
                        filled(parts[7]),
                        Double.parseDouble(parts[2]),
                        Double.parseDouble(parts[3]),
                        PlacePrecision.valueOf(parts[4].toUpperCase(Locale.ROOT))));
    }

    private static @Nullable String filled(String part) {
        return part.isEmpty() ? null : part;
    }

    /** The same place with evidence. */
    PlacePart part(Excerpt words) {
        return new PlacePart(new Excerpt(words.start(), words.end(), name), place, place == null ? 0 : 1);
    }

    /** How a correction writes a place of the gazetteer. */
    public static String of(Place place) {
        return String.join(
                ";",
                place.name().replace(';', ','),
                text(place.country()),
                Double.toString(place.latitude()),
                Double.toString(place.longitude()),
                place.precision().label(),
                text(place.id()),
                text(place.admin1()),
                text(place.admin2()));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part.replace(';', ',');
    }
}
