import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.dateline.core.place.FeatureKinds;
import org.dateline.core.place.GeoNamesRow;
import org.dateline.core.place.LayerWriter;
import org.dateline.core.place.NameKey;
import org.dateline.core.place.NameRules;
import org.dateline.core.place.PlaceKind;
import org.dateline.core.place.PlaceRow;

/**
 * Packs the bundled gazetteer layer: {@code java -cp CLASSES PackGazetteer.java CITIES LATER ADMIN1 ADMIN2 LAYER}.
 *
 * <p>CITIES is a GeoNames dump. LATER, a newer list without ids and inhabitants, has a name, a latitude, a longitude,
 * a country and the codes of two divisions a line; ADMIN1 and ADMIN2 have a division's code and name a line. Build
 * code, run by {@code build.mjs} and no part of the program.
 */
final class PackGazetteer {

    /** Degrees within which a newer place is one that the dump has. */
    private static final double NEAR = 0.3;

    /** A place of which no inhabitants are known weighs as much in its division as one with so many. */
    private static final long LEAST_WEIGHT = 500;

    private static final FeatureKinds KINDS = FeatureKinds.load();

    /** A place before it is packed; its codes may be mended. */
    private static final class Found {
        final int id;
        final String name;
        final List<String> alternates;
        final double latitude;
        final double longitude;
        final PlaceKind kind;
        final String country;
        String admin1;
        String admin2;
        final long population;

        Found(int id, String name, List<String> alternates, double latitude, double longitude, PlaceKind kind,
                String country, String admin1, String admin2, long population) {
            this.id = id;
            this.name = name;
            this.alternates = alternates;
            this.latitude = latitude;
            this.longitude = longitude;
            this.kind = kind;
            this.country = country;
            this.admin1 = admin1;
            this.admin2 = admin2;
            this.population = population;
        }

        String code1() {
            return country + "." + admin1;
        }

        String code2() {
            return code1() + "." + admin2;
        }

        long weight() {
            return Math.max(population, LEAST_WEIGHT);
        }

        boolean isNear(Found other) {
            return Math.abs(latitude - other.latitude) < NEAR && Math.abs(longitude - other.longitude) < NEAR;
        }

        double squared(Found other) {
            return Math.pow(other.latitude - latitude, 2) + Math.pow(other.longitude - longitude, 2);
        }

        /** Neighbours in the layer are neighbours in the world. */
        String order() {
            return String.join("\t", country, admin1, admin2, NameKey.of(name));
        }

        PlaceRow row(Set<String> divisions) {
            // In ten-thousandths of a degree, as precise as a settlement is.
            PlaceRow.Point point = new PlaceRow.Point(rounded(latitude), rounded(longitude));
            return new PlaceRow(id, name, kind, country, divisions.contains(code1()) ? admin1 : "",
                    divisions.contains(code2()) ? admin2 : "", point, population);
        }

        private static double rounded(double degrees) {
            return Math.round(degrees * 1e4) / 1e4;
        }
    }

    public static void main(String[] files) throws IOException, GeoNamesRow.BadRow {
        List<Found> places = new ArrayList<>();
        for (String line : lines(files[0])) {
            places.add(ofDump(GeoNamesRow.of(line)));
        }
        List<Found> later = new ArrayList<>();
        for (String line : lines(files[1])) {
            later.add(ofNewer(line.split("\t", -1)));
        }
        Map<String, String> admin1 = divisions(files[2]);
        Map<String, String> admin2 = divisions(files[3]);
        mendCodes(places, later, admin1.keySet());
        places.addAll(withoutKnown(later, places));
        List<Found> areas = new ArrayList<>(areas(admin1, PlaceKind.ADMIN1, grouped(places, Found::code1)));
        areas.addAll(areas(admin2, PlaceKind.ADMIN2, grouped(places, Found::code2)));
        places.addAll(areas);
        places.sort(Comparator.comparing(Found::order)
                .thenComparingDouble(place -> place.latitude)
                .thenComparingInt(place -> place.id));
        Set<String> divisions = new HashSet<>(admin1.keySet());
        divisions.addAll(admin2.keySet());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(files[4])))) {
            write(places, divisions, out);
        }
    }

    private static void write(List<Found> places, Set<String> divisions, OutputStream out) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        LayerWriter writer = new LayerWriter(out, entries::add);
        for (Found place : places) {
            writer.place(place.row(divisions), place.alternates);
        }
        entries.sort(Arrays::compareUnsigned);
        for (byte[] entry : entries) {
            writer.entry(entry, 0, entry.length);
        }
        writer.end(new TreeMap<>(Map.of("name", "GeoNames", "places", String.valueOf(writer.places()))));
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of(file), UTF_8).stream().filter(line -> !line.isEmpty()).toList();
    }

    private static Map<String, String> divisions(String file) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : lines(file)) {
            names.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
        }
        return names;
    }

    private static Found ofDump(GeoNamesRow row) {
        PlaceKind kind = KINDS.find("P", row.featureCode()).orElseThrow().kind();
        return new Found(row.id(), row.usualName(), row.otherNames(), row.latitude(), row.longitude(), kind,
                row.country(), row.admin1(), row.admin2(), row.population());
    }

    private static Found ofNewer(String[] cells) {
        return new Found(0, cells[0], List.of(), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]),
                PlaceKind.SETTLEMENT, cells[3], cells[4], cells[5], 0);
    }

    private static List<Found> withoutKnown(List<Found> later, List<Found> known) {
        Map<String, List<Found>> byName = new HashMap<>();
        for (Found place : known) {
            List<String> names = new ArrayList<>(List.of(place.name));
            names.addAll(place.alternates);
            for (String name : names) {
                byName.computeIfAbsent(place.country + NameKey.of(name), key -> new ArrayList<>(1)).add(place);
            }
        }
        return later.stream()
                .filter(place -> byName.getOrDefault(place.country + NameKey.of(place.name), List.of()).stream()
                        .noneMatch(place::isNear))
                .toList();
    }

    /** Gives places whose division codes were withdrawn the codes of the nearest newer place. */
    private static void mendCodes(List<Found> places, List<Found> later, Set<String> divisions) {
        Map<String, List<Found>> grid = grouped(later, place -> cell(place, 0, 0));
        for (Found place : places) {
            if (divisions.contains(place.code1())) {
                continue;
            }
            Found nearest = null;
            for (int north = -1; north <= 1; north++) {
                for (int east = -1; east <= 1; east++) {
                    for (Found other : grid.getOrDefault(cell(place, north, east), List.of())) {
                        if (nearest == null || place.squared(other) < place.squared(nearest)) {
                            nearest = other;
                        }
                    }
                }
            }
            if (nearest != null) {
                place.admin1 = nearest.admin1;
                place.admin2 = nearest.admin2;
            }
        }
    }

    private static String cell(Found place, int north, int east) {
        return place.country + " " + (Math.round(place.latitude) + north) + " " + (Math.round(place.longitude) + east);
    }

    private static Map<String, List<Found>> grouped(List<Found> places, Function<Found, String> by) {
        Map<String, List<Found>> groups = new HashMap<>();
        places.forEach(place -> groups.computeIfAbsent(by.apply(place), key -> new ArrayList<>()).add(place));
        return groups;
    }

    /** The divisions that have places, each where its people live. */
    private static List<Found> areas(Map<String, String> names, PlaceKind kind, Map<String, List<Found>> members) {
        List<Found> areas = new ArrayList<>();
        names.forEach((code, name) -> {
            if (members.containsKey(code)) {
                areas.add(area(code.split("\\.", 3), name, kind, members.get(code)));
            }
        });
        return areas;
    }

    private static Found area(String[] code, String name, PlaceKind kind, List<Found> members) {
        String bare = NameRules.bareDivision(name);
        List<String> alternates = new ArrayList<>(List.of(bare));
        for (Found member : members) {
            boolean seat = member.kind.ordinal() <= PlaceKind.SEAT2.ordinal();
            if (kind == PlaceKind.ADMIN1 && seat && NameKey.of(member.name).equals(bare)) {
                alternates.addAll(member.alternates);
            }
        }
        return new Found(0, name, alternates, mean(members, place -> place.latitude),
                mean(members, place -> place.longitude), kind, code[0], code[1], code.length > 2 ? code[2] : "",
                members.stream().mapToLong(place -> place.population).sum());
    }

    private static double mean(List<Found> members, ToDoubleFunction<Found> coordinate) {
        double sum = 0;
        long total = 0;
        for (Found member : members) {
            sum += coordinate.applyAsDouble(member) * member.weight();
            total += member.weight();
        }
        return sum / total;
    }
}
