package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * The places of {@code supplement.tsv} and the countries, by the keys of their names.
 *
 * <p>Thread-safe.
 */
final class Supplement {

    static final String COUNTRIES = "/org/dateline/core/actor/countries.tsv";

    /** Farther apart than this, two settlements of a name are two. */
    private static final double SAME_SETTLEMENT_KM = 60;

    /** As far may two registers see the middle of one area. */
    private static final double SAME_AREA_KM = 1_500;

    /** Above any city: countries are named more often than their inhabitants would tell. */
    private static final long COUNTRY_WEIGHT = 100_000_000;

    /** A state that is gone yields to the one that has its name today. */
    private static final long FORMER_COUNTRY_WEIGHT = 1_000_000;

    private final Map<String, List<Candidate>> byKey;
    private final Map<String, Candidate> demonyms;
    private final Map<String, Candidate> countries;
    private final Set<String> shortForms;
    private final DivisionNames divisions;

    private Supplement(
            Map<String, List<Candidate>> byKey,
            Map<String, Candidate> demonyms,
            Map<String, Candidate> countries,
            Set<String> shortForms,
            DivisionNames divisions) {
        this.byKey = byKey;
        this.demonyms = demonyms;
        this.countries = countries;
        this.shortForms = shortForms;
        this.divisions = divisions;
    }

    /** A place of the gazetteer, its division by the name that the supplement has for it. */
    Candidate named(Candidate candidate) {
        return divisions.in(candidate);
    }

    /** Reads the tables beside this class; places that GeoNames knows too take its ids. */
    static Supplement load(PlaceLayers layers) {
        Map<String, List<Candidate>> byKey = new HashMap<>();
        Set<String> shortForms = new HashSet<>();
        Map<String, Candidate> demonyms = new HashMap<>();
        List<Table.Row> rows =
                Table.ofResource(Supplement.class, "supplement.tsv").rows();
        DivisionNames divisions = divisions(rows, layers);
        for (Table.Row row : rows) {
            Candidate candidate = divisions.in(merge(row, layers));
            put(byKey, row.get("name"), candidate);
            row.list("aliases").forEach(alias -> put(byKey, alias, candidate));
            noteShortForms(shortForms, row);
            row.list("demonyms").forEach(people -> demonyms.put(NameKey.of(people), candidate));
        }
        Map<String, Candidate> countries = new HashMap<>();
        Map<String, Table.Row> points = new HashMap<>();
        Table.ofResource(Supplement.class, "country-points.tsv")
                .rows()
                .forEach(row -> points.put(row.get("iso2"), row));
        for (Table.Row row : Table.ofResource(Supplement.class, COUNTRIES).rows()) {
            Table.@Nullable Row point = points.get(row.find("iso2").orElse(""));
            if (point != null) {
                Candidate country = country(row, point);
                countries.put(row.get("iso2"), country);
                putCountry(byKey, row, country);
                noteShortForms(shortForms, row);
                row.list("demonyms").forEach(people -> demonyms.putIfAbsent(NameKey.of(people), country));
            }
        }
        return new Supplement(byKey, demonyms, countries, shortForms, divisions);
    }

    private static DivisionNames divisions(List<Table.Row> rows, PlaceLayers layers) {
        DivisionNames divisions = new DivisionNames();
        for (Table.Row row : rows) {
            PlaceKind kind = kind(row);
            if (kind == PlaceKind.ADMIN1) {
                findTwin(own(row, kind), kind, row, layers)
                        .ifPresent(twin -> divisions.enter(twin.place(), row.get("name")));
            }
        }
        return divisions;
    }

    /** A country's name is its own; its aliases may be parts of it that have a row: Scotland, Gaza. */
    private static void putCountry(Map<String, List<Candidate>> byKey, Table.Row row, Candidate country) {
        byKey.computeIfAbsent(NameKey.of(row.get("name")), key -> new ArrayList<>(1))
                .add(0, country);
        for (String alias : row.list("aliases")) {
            byKey.computeIfAbsent(NameKey.of(alias), key -> new ArrayList<>(List.of(country.alternate(true))));
        }
    }

    private static void noteShortForms(Set<String> shortForms, Table.Row row) {
        for (String alias : row.list("aliases")) {
            if (isShortForm(alias)) {
                shortForms.add(NameKey.of(alias));
            }
        }
    }

    /** Tells whether a spelling is an acronym or an abbreviation: DRC, U.S., Ga. */
    static boolean isShortForm(String spelling) {
        return spelling.indexOf('.') > 0
                || spelling.length() <= 5 && spelling.equals(spelling.toUpperCase(Locale.ROOT));
    }

    private static void put(Map<String, List<Candidate>> byKey, String name, Candidate candidate) {
        List<Candidate> named = byKey.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>(1));
        if (!named.contains(candidate)) {
            named.add(candidate);
        }
    }

    private static Candidate country(Table.Row row, Table.Row point) {
        String code = row.get("iso2");
        Place place = new Place(
                row.get("name"),
                "country:" + code,
                code,
                null,
                null,
                number(point, "lat"),
                number(point, "lon"),
                PlacePrecision.COUNTRY);
        long weight = row.find("to").isPresent() ? FORMER_COUNTRY_WEIGHT : COUNTRY_WEIGHT;
        return new Candidate(place, PlaceKind.COUNTRY, weight, false);
    }

    private static Place own(Table.Row row, PlaceKind kind) {
        return new Place(
                row.get("name"),
                "dateline:" + NameKey.of(row.get("name")).replace(' ', '-'),
                row.find("country").orElse(null),
                kind == PlaceKind.ADMIN1 ? null : row.find("admin1").orElse(null),
                null,
                number(row, "lat"),
                number(row, "lon"),
                kind.precision());
    }

    private static Candidate merge(Table.Row row, PlaceLayers layers) {
        PlaceKind kind = kind(row);
        Place own = own(row, kind);
        long population = (long) number(row, "population");
        return findTwin(own, kind, row, layers)
                .map(twin -> new Candidate(
                        placed(twin, own), kind(twin, kind), Math.max(twin.population(), population), false))
                .orElse(new Candidate(own, kind, population, false));
    }

    /** What the table has is no minor spot, whatever a loaded gazetteer says. */
    private static PlaceKind kind(Candidate twin, PlaceKind own) {
        return switch (twin.kind()) {
            case ADMIN3, SPOT, AREA -> own;
            default -> twin.kind();
        };
    }

    /** GeoNames knows where a settlement is; where an area's middle is, the table knows better. */
    private static Place placed(Candidate twin, Place own) {
        Place place = twin.place();
        return twin.isSettlement()
                ? place
                : new Place(
                        own.name(),
                        place.id(),
                        place.country(),
                        place.admin1(),
                        place.admin2(),
                        own.latitude(),
                        own.longitude(),
                        place.precision());
    }

    private static Optional<Candidate> findTwin(Place own, PlaceKind kind, Table.Row row, PlaceLayers layers) {
        double reach = kind == PlaceKind.SETTLEMENT || kind == PlaceKind.POINT ? SAME_SETTLEMENT_KM : SAME_AREA_KM;
        List<String> names = new ArrayList<>(List.of(own.name()));
        names.addAll(row.list("aliases"));
        return names.stream()
                .flatMap(name -> layers.find(NameKey.of(name), Gazetteer.MAX_CANDIDATES).stream())
                .filter(other -> other.kind().precision() == kind.precision()
                        && other.place().country() != null
                        && other.place().country().equals(own.country())
                        && own.kilometresTo(other.place()) < reach)
                .min(Comparator.comparing(Candidate::obscure));
    }

    private static PlaceKind kind(Table.Row row) {
        String label = row.get("precision");
        return switch (PlacePrecision.valueOf(label.toUpperCase(Locale.ROOT))) {
            case POINT -> PlaceKind.POINT;
            case SETTLEMENT -> PlaceKind.SETTLEMENT;
            case DISTRICT -> PlaceKind.ADMIN2;
            case PROVINCE -> PlaceKind.ADMIN1;
            case REGION -> PlaceKind.REGION;
            case COUNTRY -> throw row.fault("countries have their own table");
        };
    }

    private static double number(Table.Row row, String column) {
        try {
            return Double.parseDouble(row.get(column));
        } catch (NumberFormatException e) {
            throw row.fault(column + " is not a number");
        }
    }

    List<Candidate> find(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    boolean contains(String key) {
        return byKey.containsKey(key);
    }

    /** The country or region whose people or things a word names. */
    Optional<Candidate> findDemonym(String key) {
        return Optional.ofNullable(demonyms.get(key));
    }

    /** Tells whether a key belongs to an acronym or an abbreviation, which must be written as one. */
    boolean hasShortForm(String key) {
        return shortForms.contains(key);
    }

    Optional<Candidate> findCountry(String code) {
        return Optional.ofNullable(countries.get(code));
    }
}
