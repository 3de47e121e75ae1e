package org.dateline.core.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The places of the world by their names: GeoNames' settlements of more than about 1,000 people and
 * its divisions, the countries, a supplement for what the news of conflicts names besides, and layers that were
 * loaded.
 *
 * <p>Names match without regard to case, accents, apostrophes, full stops and hyphens. Thread-safe.
 */
public final class Gazetteer {

    /** Of the hundreds of places that share a name, this many of the largest are weighed. */
    static final int MAX_CANDIDATES = 60;

    /** So many names that begin alike are weighed: more than begin with any two letters. */
    private static final int MAX_KEYS = 20_000;

    private static final double TWIN_KM = 60;

    private static final Comparator<Candidate> IMPORTANCE =
            Comparator.comparingDouble(Prior::of).reversed();

    private final PlaceLayers layers;
    private final Supplement supplement;

    private Gazetteer(PlaceLayers layers) {
        this.layers = layers;
        this.supplement = Supplement.load(layers);
    }

    /** Loads the gazetteer from the class path, which takes about 0.3 s and 30 MB of heap. */
    public static Gazetteer load() {
        return load(List.of());
    }

    /**
     * Loads the gazetteer from the class path, with layers over it.
     *
     * @param loaded the last of them wins
     */
    public static Gazetteer load(List<PlaceLayer> loaded) {
        return new Gazetteer(new PlaceLayers(PlaceLayer.bundled(), loaded));
    }

    /** The places with a name, however it is spelt, the most important first; empty if none has it. */
    public List<Place> candidates(String name) {
        return find(NameKey.of(name)).stream().map(Candidate::place).toList();
    }

    /** Tells whether some place has a name. */
    public boolean contains(String name) {
        return containsKey(NameKey.of(name));
    }

    /** Of the places with a name, however it is spelt, the one with most inhabitants. */
    public Optional<Place> findLargest(String name) {
        return find(NameKey.of(name)).stream()
                .max(Comparator.comparingLong(Candidate::population))
                .map(Candidate::place);
    }

    /**
     * Of the places with a name that begins so, however it is spelt, those with most inhabitants, the largest first; those
     * behind that only another of their names begins so. A town and the division of its name are one.
     */
    public List<Place> beginningWith(String name, int most) {
        String key = NameKey.of(name);
        if (key.isEmpty()) {
            return List.of();
        }
        Set<String> seen = new HashSet<>();
        return layers.keysFrom(key, MAX_KEYS).stream()
                .flatMap(found -> find(found).stream())
                .sorted(Comparator.comparing((Candidate candidate) -> begins(candidate.place(), key))
                        .thenComparingLong(Candidate::population)
                        .reversed())
                .map(Candidate::place)
                .filter(place -> seen.add(place.name() + "|" + place.country() + "|"
                        + (place.name().equals(place.admin1()) ? null : place.admin1())))
                .limit(most)
                .toList();
    }

    private static boolean begins(Place place, String key) {
        return NameKey.of(place.name()).startsWith(key);
    }

    /** The country or region whose people a word names, or what is theirs: Turkish, Afghans, Chechen. */
    public Optional<Place> findByDemonym(String word) {
        return findDemonym(NameKey.of(word)).map(Candidate::place);
    }

    /**
     * The first-order division that has its seat in a place; empty if none has. The capital of a country is the seat of
     * the division it lies in, and the district of a seat's name stands for it.
     */
    public Optional<Place> findDivisionOfSeat(Place place) {
        String country = place.country();
        String division = place.admin1();
        if (country == null || division == null) {
            return Optional.empty();
        }
        boolean seat = find(NameKey.of(place.name())).stream().anyMatch(candidate -> isSeat(candidate, place));
        return seat ? findDivision(country, division) : Optional.empty();
    }

    private static boolean isSeat(Candidate candidate, Place place) {
        Place seat = candidate.place();
        boolean same = place.precision() == PlacePrecision.DISTRICT
                ? NameKey.of(seat.name()).equals(NameKey.of(place.name()))
                : Objects.equals(seat.id(), place.id());
        return (candidate.kind() == PlaceKind.CAPITAL || candidate.kind() == PlaceKind.SEAT1)
                && same
                && Objects.equals(seat.country(), place.country())
                && Objects.equals(seat.admin1(), place.admin1());
    }

    /** The first-order division of a country, by the gazetteer's name for it. */
    public Optional<Place> findDivision(String country, String name) {
        return candidates(name).stream()
                .filter(place -> place.precision() == PlacePrecision.PROVINCE
                        && country.equals(place.country())
                        && name.equals(place.name()))
                .findFirst();
    }

    boolean containsKey(String key) {
        return supplement.contains(key) || layers.contains(key);
    }

    /**
     * Tells whether a name is of obscure places alone: the words beside must tell that it is a place's.
     *
     * @param find gives the places with a key, as {@link #find} does
     */
    boolean isObscure(String key, Function<String, List<Candidate>> find) {
        return !layers.isBundledAlone()
                && !supplement.contains(key)
                && !layers.isBundled(key)
                && find.apply(key).stream().allMatch(candidate -> candidate.obscure() || candidate.alternate());
    }

    List<Candidate> find(String key) {
        List<Candidate> own = supplement.find(key);
        List<Candidate> known =
                layers.find(key, MAX_CANDIDATES).stream().map(supplement::named).toList();
        if (own.isEmpty() && known.size() <= 1) {
            return known;
        }
        List<Candidate> all = new ArrayList<>(own.size() + known.size());
        all.addAll(own);
        for (Candidate candidate : known) {
            if (own.stream().noneMatch(other -> isSame(other, candidate))) {
                all.add(candidate);
            }
        }
        all.sort(IMPORTANCE);
        return all;
    }

    private static boolean isSame(Candidate own, Candidate other) {
        String id = own.place().id();
        return id != null && id.equals(other.place().id())
                || own.kind().precision() == other.kind().precision()
                        && own.place().kilometresTo(other.place()) < TWIN_KM;
    }

    /** Tells whether a key is of an acronym or abbreviation and the spelling is neither. */
    boolean isMisspeltShortForm(String key, String spelling) {
        return supplement.hasShortForm(key) && !Supplement.isShortForm(spelling);
    }

    boolean isShortForm(String key) {
        return supplement.hasShortForm(key);
    }

    Optional<Candidate> findDemonym(String key) {
        return supplement.findDemonym(key);
    }

    Optional<Candidate> findCountry(String code) {
        return supplement.findCountry(code);
    }
}
