package org.dateline.store.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.PlacePart;
import org.jspecify.annotations.Nullable;

/**
 * Where something was.
 *
 * @param name the gazetteer's name, or the article's words
 * @param place null if the gazetteer does not know it
 */
public record Whereabouts(String name, @Nullable Place place) {

    /** Null of nothing. */
    public static @Nullable Whereabouts of(@Nullable PlacePart part) {
        return part == null ? null : new Whereabouts(part.name(), part.place());
    }

    /** Of the object of a place in the record format; null of none. */
    static @Nullable Whereabouts of(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        String name = node.path("name").asText();
        if (!node.hasNonNull("precision")) {
            return new Whereabouts(name, null);
        }
        return new Whereabouts(
                name,
                new Place(
                        name,
                        text(node, "id"),
                        text(node, "country"),
                        text(node, "admin1"),
                        text(node, "admin2"),
                        node.path("lat").asDouble(),
                        node.path("lon").asDouble(),
                        PlacePrecision.valueOf(node.path("precision").asText().toUpperCase(Locale.ROOT))));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
