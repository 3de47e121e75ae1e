package org.dateline.bench.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that people marked as the name of a place.
 *
 * @param where what they mean; null where people did not find it on the map. Only its coordinates are told.
 * @param country the country it lies in, as the data name it; null where they do not
 */
record Toponym(Span span, @Nullable Place where, @Nullable String country) {

    private static final double LARGEST_LATITUDE = 90;
    private static final double LARGEST_LONGITUDE = 180;

    /**
     * The marks of a row.
     *
     * @throws org.dateline.ingest.fault.ItemFault if they are not marked as they should be
     */
    static List<Toponym> ofRow(GoldRow row) {
        List<Toponym> toponyms = new ArrayList<>();
        for (JsonNode mark : row.list("toponyms")) {
            Span span = row.span(mark, "start", "end");
            String country = mark.path("country").asText("");
            boolean told = mark.hasNonNull("country") && !country.isBlank();
            toponyms.add(new Toponym(span, where(mark, span, row), told ? country : null));
        }
        return toponyms;
    }

    private static @Nullable Place where(JsonNode mark, Span span, GoldRow row) {
        if (!mark.hasNonNull("lat") && !mark.hasNonNull("lon")) {
            return null;
        }
        JsonNode latitude = mark.path("lat");
        JsonNode longitude = mark.path("lon");
        if (!isWithin(latitude, LARGEST_LATITUDE) || !isWithin(longitude, LARGEST_LONGITUDE)) {
            throw row.fault("\"lat\" " + latitude + ", \"lon\" " + longitude + " are no degrees north and east");
        }
        return new Place(
                row.text().exact(span),
                null,
                null,
                null,
                null,
                latitude.doubleValue(),
                longitude.doubleValue(),
                PlacePrecision.POINT);
    }

    private static boolean isWithin(JsonNode degrees, double most) {
        return degrees.isNumber() && Math.abs(degrees.doubleValue()) <= most;
    }

    Optional<Place> findWhere() {
        return Optional.ofNullable(where);
    }
}
