package org.dateline.desk.digest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.web.frame.Assets;

/**
 * The shapes of provinces that the desk's map draws, read from their TopoJSON: arcs of points, each told by its difference
 * from the one before, in steps of a grid. Thread-safe.
 */
final class Shapes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Assets assets = Assets.load();

    /** The provinces of a country by its ISO 3166-1 alpha-2 code; none if there are no shapes of it. */
    List<Province> provinces(String country) {
        return assets.open("shapes/made/" + country + ".json").map(Shapes::read).orElse(List.of());
    }

    private static List<Province> read(InputStream file) {
        try (file) {
            JsonNode topology = JSON.readTree(file);
            List<double[][]> arcs = arcs(topology);
            List<Province> provinces = new ArrayList<>();
            for (JsonNode geometry : topology.path("objects").path("provinces").path("geometries")) {
                JsonNode names = geometry.path("properties");
                provinces.add(new Province(
                        new Province.Names(
                                names.path("n").asText(""),
                                names.path("w").asText(""),
                                names.path("g").asText("")),
                        names.path("f").asText(""),
                        shape(geometry, arcs)));
            }
            return provinces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<double[][]> arcs(JsonNode topology) {
        JsonNode scale = topology.path("transform").path("scale");
        JsonNode translate = topology.path("transform").path("translate");
        List<double[][]> arcs = new ArrayList<>();
        for (JsonNode arc : topology.path("arcs")) {
            double[][] points = new double[arc.size()][];
            long x = 0;
            long y = 0;
            for (int i = 0; i < arc.size(); i++) {
                x += arc.path(i).path(0).asLong();
                y += arc.path(i).path(1).asLong();
                points[i] = new double[] {
                    x * scale.path(0).asDouble() + translate.path(0).asDouble(),
                    y * scale.path(1).asDouble() + translate.path(1).asDouble()
                };
            }
            arcs.add(points);
        }
        return arcs;
    }

    private static Path2D shape(JsonNode geometry, List<double[][]> arcs) {
        Path2D shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        boolean many = geometry.path("type").asText().equals("MultiPolygon");
        for (JsonNode polygon : many ? geometry.path("arcs") : List.of(geometry.path("arcs"))) {
            for (JsonNode ring : polygon) {
                ring(ring, arcs, shape);
            }
        }
        return shape;
    }

    /** Each arc but the first begins where the one before ended; one of a negative number runs backwards. */
    private static void ring(JsonNode ring, List<double[][]> arcs, Path2D shape) {
        boolean begun = false;
        for (JsonNode number : ring) {
            int arc = number.asInt();
            double[][] points = arcs.get(arc < 0 ? ~arc : arc);
            for (int i = 0; i < points.length; i++) {
                double[] point = points[arc < 0 ? points.length - 1 - i : i];
                if (!begun) {
                    shape.moveTo(point[0], point[1]);
                    begun = true;
                } else if (i > 0) {
                    shape.lineTo(point[0], point[1]);
                }
            }
        }
        shape.closePath();
    }
}
