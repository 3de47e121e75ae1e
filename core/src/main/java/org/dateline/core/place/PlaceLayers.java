package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The gazetteer layers, one over the other: the bundled one, and those that were loaded.
 *
 * <p>Every layer's names count. What a place is, is told by the last layer that has its GeoNames id; what a division
 * is, by the first that knows where it lies, as that tells where its people live, under the name that the last list of
 * division codes gives it. Thread-safe.
 */
final class PlaceLayers {

    /** A loaded settlement with so many inhabitants is as good as a bundled one. */
    private static final long BUNDLED_SIZE = 1_000;

    /** A bundled place without an id is this near to the loaded one that it is. */
    private static final double TWIN_KM = 10;

    private static final Comparator<Candidate> LARGEST =
            Comparator.comparingLong(Candidate::population).reversed();

    private final PlaceLayer bundled;
    private final List<PlaceLayer> layers;
    private final Map<String, Optional<String>> divisionNames = new ConcurrentHashMap<>();

    /** @param loaded from the first to the last loaded */
    PlaceLayers(PlaceLayer bundled, List<PlaceLayer> loaded) {
        this.bundled = bundled;
        List<PlaceLayer> all = new ArrayList<>(List.of(bundled));
        all.addAll(loaded);
        this.layers = List.copyOf(all);
    }

    /** Tells whether some place has a key. */
    boolean contains(String key) {
        if (bundled.contains(key)) {
            return true;
        }
        for (PlaceLayer layer : layers.subList(1, layers.size())) {
            for (long posting : layer.postings(key, Gazetteer.MAX_CANDIDATES)) {
                if (resolve(layer, posting) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Keys that begin so, the first of each layer, in order. */
    SortedSet<String> keysFrom(String beginning, int most) {
        SortedSet<String> found = new TreeSet<>();
        layers.forEach(layer -> found.addAll(layer.keysFrom(beginning, most)));
        return found;
    }

    boolean isBundledAlone() {
        return layers.size() == 1;
    }

    /** Tells whether the bundled gazetteer knows a key. */
    boolean isBundled(String key) {
        return bundled.contains(key);
    }

    /** The places with a key, the most populous first, at most so many. */
    List<Candidate> find(String key, int limit) {
        if (layers.size() == 1) {
            return find(bundled, key, limit);
        }
        Map<Object, Candidate> found = new LinkedHashMap<>();
        for (int i = layers.size() - 1; i >= 0; i--) {
            for (Candidate candidate : find(layers.get(i), key, limit)) {
                String id = candidate.place().id();
                if (id != null) {
                    found.merge(id, candidate, (a, b) -> a.alternate() ? b : a);
                } else if (found.values().stream().noneMatch(other -> isTwin(candidate, other))) {
                    found.put(candidate, candidate);
                }
            }
        }
        return found.values().stream().sorted(LARGEST).limit(limit).toList();
    }

    private static boolean isTwin(Candidate nameless, Candidate other) {
        return other.isSettlement() && nameless.place().kilometresTo(other.place()) < TWIN_KM;
    }

    private List<Candidate> find(PlaceLayer layer, String key, int limit) {
        long[] postings = layer.postings(key, limit);
        List<Candidate> candidates = new ArrayList<>(postings.length);
        for (long posting : postings) {
            Candidate candidate = resolve(layer, posting);
            if (candidate != null) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    /** Null if no layer has the place, or it is a division of which none knows where it lies. */
    private @Nullable Candidate resolve(PlaceLayer layer, long posting) {
        long target = PlaceLayer.target(posting);
        PlaceRow row = PlaceLayer.isForeign(posting) ? findById(target) : layer.row(target);
        return row == null ? null : candidate(row, layer, PlaceLayer.isAlternate(posting));
    }

    private @Nullable PlaceRow findById(long id) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            PlaceRow row = layers.get(i).findOne(LayerEntry.ID + id);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    private @Nullable Candidate candidate(PlaceRow row, PlaceLayer layer, boolean alternate) {
        String division = row.division();
        if (division != null) {
            return division(division, row, alternate);
        }
        if (layers.size() == 1 || row.id() == 0) {
            return candidate(row, row.population(), alternate, layer != bundled && isObscure(row, row.population()));
        }
        PlaceRow last = findById(row.id());
        PlaceRow told = last == null || last.division() != null ? row : last;
        PlaceRow first = bundled.findOne(LayerEntry.ID + row.id());
        long population = told.population() > 0 || first == null ? told.population() : first.population();
        return candidate(told, population, alternate, first == null && isObscure(told, population));
    }

    private static boolean isObscure(PlaceRow row, long population) {
        return population < BUNDLED_SIZE
                || switch (row.kind()) {
                    case ADMIN3, SPOT, AREA, HISTORIC, SECTION -> true;
                    default -> false;
                };
    }

    /** Null for a division of which no layer knows where it lies. */
    private @Nullable Candidate division(String code, PlaceRow named, boolean alternate) {
        for (PlaceLayer layer : layers) {
            PlaceRow row = layer.findOne(LayerEntry.DIVISION + code);
            if (row != null && row.point() != null && row.kind() == named.kind()) {
                return candidate(
                        row, row.population(), alternate, layer != bundled && isObscure(row, row.population()));
            }
        }
        return null;
    }

    private Candidate candidate(PlaceRow row, long population, boolean alternate, boolean obscure) {
        String division = row.division();
        String name = division == null ? row.name() : findDivisionName(division).orElse(row.name());
        PlaceRow.Point point = java.util.Objects.requireNonNull(row.point());
        Place place = new Place(
                name,
                division == null
                        ? row.id() == 0 ? null : "geonames:" + row.id()
                        : (row.kind() == PlaceKind.ADMIN1 ? "admin1:" : "admin2:") + division,
                row.country(),
                row.kind() == PlaceKind.ADMIN1 ? null : admin1(row),
                division == null ? admin2(row) : null,
                point.latitude(),
                point.longitude(),
                row.kind().precision());
        return new Candidate(place, row.kind(), population, alternate, obscure);
    }

    private @Nullable String admin1(PlaceRow row) {
        return row.country() == null || row.admin1().isEmpty()
                ? null
                : findDivisionName(row.country() + "." + row.admin1()).orElse(null);
    }

    private @Nullable String admin2(PlaceRow row) {
        return row.country() == null || row.admin1().isEmpty() || row.admin2().isEmpty()
                ? null
                : findDivisionName(row.country() + "." + row.admin1() + "." + row.admin2())
                        .orElse(null);
    }

    private Optional<String> findDivisionName(String code) {
        return divisionNames.computeIfAbsent(code, this::readDivisionName);
    }

    private Optional<String> readDivisionName(String code) {
        @Nullable String first = null;
        for (int i = layers.size() - 1; i >= 0; i--) {
            PlaceRow row = layers.get(i).findOne(LayerEntry.DIVISION + code);
            if (row != null && row.point() == null) {
                return Optional.of(row.name());
            }
            first = row == null ? first : row.name();
        }
        return Optional.ofNullable(first);
    }
}
