package org.dateline.desk.web.row;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ControlRow;
import org.jspecify.annotations.Nullable;

/**
 * A place with who held it.
 *
 * @param key what tells it from others
 * @param at its id, or its name where the gazetteer does not know it: by that it is looked for
 * @param area the province and country it lies in
 */
public record HeldPlace(String key, String name, String at, String area, List<Holding> holdings) {

    public HeldPlace {
        holdings = List.copyOf(holdings);
    }

    /** @param voices what people are shown of voices */
    public static HeldPlace of(ControlRow row, UnaryOperator<String> voices) {
        return held(row, stretch -> Holding.of(stretch, voices));
    }

    /** @param most lines of evidence for each stretch */
    public static HeldPlace of(ControlRow row, UnaryOperator<String> voices, int most) {
        return held(row, stretch -> Holding.of(stretch, voices, most));
    }

    private static HeldPlace held(ControlRow row, Function<ControlStretch, Holding> words) {
        ControlPlace held = row.place();
        return new HeldPlace(
                held.key(),
                held.name(),
                at(held.name(), held.place()),
                area(held.place()),
                row.stretches().stream().map(words).toList());
    }

    public static String at(String name, @Nullable Place place) {
        return place == null || place.id() == null ? name : place.id();
    }

    private static String area(@Nullable Place place) {
        if (place == null) {
            return "unknown to the gazetteer";
        }
        String country = place.country() == null ? "" : Words.country(place.country());
        return place.precision() == PlacePrecision.PROVINCE || place.admin1() == null
                ? country
                : place.admin1() + ", " + country;
    }

    /** The address of all that is told of its control. */
    public String address(LocalDate on) {
        return "/map/place?key=" + UrlFilter.encoded(key) + "&at=" + UrlFilter.encoded(at) + "&on=" + on;
    }
}
