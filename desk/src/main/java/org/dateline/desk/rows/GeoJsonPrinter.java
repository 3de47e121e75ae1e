package org.dateline.desk.rows;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a feature collection of GeoJSON (RFC 7946). Only what is known as a point or a settlement is one; what
 * is known less closely has no geometry, and its area by name: a pin in the middle of a province would be false.
 */
final class GeoJsonPrinter<R, C> implements RowPrinter<R> {

    private final Sheet<R, C> sheet;
    private final TextSink out;
    private boolean first = true;

    GeoJsonPrinter(Sheet<R, C> sheet, TextSink out) {
        this.sheet = sheet;
        this.out = out;
    }

    @Override
    public void begin() {
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void row(R row) {
        for (C record : sheet.records().apply(row)) {
            out.write((first ? "\n" : ",\n") + feature(record));
            first = false;
        }
    }

    private ObjectNode feature(C record) {
        Whereabouts where = Objects.requireNonNull(sheet.where()).apply(record);
        Place place = where == null ? null : where.place();
        ObjectNode feature = JsonNodeFactory.instance.objectNode().put("type", "Feature");
        if (place != null && isPoint(place)) {
            feature.putObject("geometry")
                    .put("type", "Point")
                    .putArray("coordinates")
                    .add(place.longitude())
                    .add(place.latitude());
        } else {
            feature.putNull("geometry");
        }
        ObjectNode properties = feature.putObject("properties");
        sheet.columns()
                .forEach(column -> put(properties, column.name(), column.value().apply(record)));
        properties.put("area", where == null || place != null && isPoint(place) ? null : where.name());
        return feature;
    }

    private static boolean isPoint(Place place) {
        return place.precision() == PlacePrecision.POINT || place.precision() == PlacePrecision.SETTLEMENT;
    }

    private static void put(ObjectNode properties, String name, @Nullable Object value) {
        if (value instanceof Integer || value instanceof Long) {
            properties.put(name, ((Number) value).longValue());
        } else if (value instanceof Number number) {
            properties.put(name, number.doubleValue());
        } else {
            properties.put(name, value == null ? null : value.toString());
        }
    }

    @Override
    public void end() {
        out.write("\n]}\n");
    }
}
