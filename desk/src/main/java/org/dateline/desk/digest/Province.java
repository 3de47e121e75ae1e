package org.dateline.desk.digest;

import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a province.
 *
 * @param names by Natural Earth, its own, and that of the shapes' maker, where each is known
 * @param code an older one, as {@code AF18}; empty if unknown
 * @param shape in degrees, east and north
 */
record Province(Names names, String code, Path2D shape) {

    /** What it is called. */
    record Names(String own, String english, String maker) {}

    /**
     * The shape of a division, as the map of the desk finds it: the one that has its name, or its code; of several, the one
     * that it lies in.
     */
    static Optional<Province> find(Place division, List<Province> provinces) {
        String name = folded(division.name());
        String id = Objects.requireNonNullElse(division.id(), "");
        String code = id.substring(id.indexOf(':') + 1).replace(".", "");
        List<Predicate<Province>> ways = List.of(
                named(province -> province.names().maker(), name),
                named(province -> province.names().english(), name),
                named(province -> province.names().own(), name),
                province -> !code.isEmpty() && province.code().equals(code));
        return ways.stream()
                .map(way -> provinces.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .flatMap(found -> found.size() == 1 ? Optional.of(found.get(0)) : holding(division, found.stream()));
    }

    private static Optional<Province> holding(Place place, Stream<Province> found) {
        return found.filter(province -> province.shape().contains(place.longitude(), place.latitude()))
                .findFirst();
    }

    private static Predicate<Province> named(Function<Province, String> name, String folded) {
        return province -> folded(name.apply(province)).equals(folded);
    }

    private static String folded(@Nullable String name) {
        return Normalizer.normalize(Objects.requireNonNullElse(name, ""), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]", "");
    }
}
