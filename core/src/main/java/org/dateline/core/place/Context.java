package org.dateline.core.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about: how much of its places lie in each country and first-order division, and
 * where they are.
 */
final class Context {

    private static final double COUNTRY = 4.0;
    private static final double DIVISION = 3.0;
    private static final double NEARBY = 6.0;
    private static final double SAME_NAME = 1.0;
    private static final double OBSCURE = 0.3;

    /** So much more would there have to be for an article with one other place to tell half of what it tells. */
    private static final double DOUBT = 0.5;

    private static final double ACTING = 0.6;
    private static final double HOME_SHARE = 0.5;
    private static final double HOME_MASS = 3;
    private static final double ALONE = 0.01;

    /** At this distance a neighbour counts a third. */
    private static final double NEARBY_KM = 300;

    private final List<Sense> senses;
    private final Map<String, Double> countries = new HashMap<>();
    private final Map<String, Double> divisions = new HashMap<>();
    private final double peopleMass;
    private double mass;

    /** @param people mentions of a country's people and other cues of it, by its code */
    Context(List<Sense> senses, Map<String, Double> people) {
        this.senses = senses;
        double sum = 0;
        for (Map.Entry<String, Double> entry : people.entrySet()) {
            double weight = Math.log1p(entry.getValue()) / Math.log(2);
            countries.merge(entry.getKey(), weight, Double::sum);
            sum += weight;
        }
        peopleMass = sum;
        mass = peopleMass;
        for (Sense sense : senses) {
            Candidate best = sense.best();
            double weight = weight(sense.mentions()) * trust(best);
            mass += weight;
            add(countries, best.place().country(), weight);
            if (!sense.isGovernment()) {
                add(divisions, divisionOf(best), weight);
            }
        }
    }

    private static void add(Map<String, Double> masses, @Nullable String code, double weight) {
        if (code != null) {
            masses.merge(code, weight, Double::sum);
        }
    }

    /** Ten mentions are worth about three and a half. */
    private static double weight(int mentions) {
        return 1 + Math.log(mentions);
    }

    /** A village that few know tells less of where an article is set than a town; so does a country that acts in it. */
    private static double trust(Candidate candidate) {
        return candidate.obscure() ? OBSCURE : candidate.isCountry() ? ACTING : 1;
    }

    private static @Nullable String divisionOf(Candidate candidate) {
        Place place = candidate.place();
        String name = candidate.kind() == PlaceKind.ADMIN1 ? place.name() : place.admin1();
        return name == null ? null : place.country() + "." + name;
    }

    /** The country that most of an article is about, if most of it is about one. */
    Optional<String> home() {
        return countries.entrySet().stream()
                .filter(entry -> entry.getValue() >= HOME_SHARE * mass && entry.getValue() >= HOME_MASS)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Tells whether no other name in the article has to do with a sense's country. */
    boolean isAlone(Sense sense) {
        String country = sense.best().place().country();
        double namesakes = senses.stream()
                .filter(other -> other.key().equals(sense.key()))
                .filter(other -> Objects.equals(other.best().place().country(), country))
                .mapToDouble(other -> weight(other.mentions()))
                .sum();
        return country != null && share(countries, country, country, namesakes) < ALONE;
    }

    /** What the rest of the article adds to a candidate of a sense. */
    double of(Candidate candidate, Sense sense) {
        Candidate best = sense.best();
        double without = sense.mentions() == 0 ? 0 : weight(sense.mentions()) * trust(best);
        double rest = mass - without + DOUBT;
        double country =
                share(countries, candidate.place().country(), best.place().country(), without);
        double division = share(divisions, divisionOf(candidate), divisionOf(best), without);
        return (COUNTRY * country + DIVISION * division + NEARBY * nearby(candidate, sense)) / rest
                + sameName(candidate, sense);
    }

    private static double share(
            Map<String, Double> masses, @Nullable String code, @Nullable String own, double without) {
        if (code == null) {
            return 0;
        }
        double all = masses.getOrDefault(code, 0.0);
        return code.equals(own) ? all - without : all;
    }

    private double nearby(Candidate candidate, Sense sense) {
        double sum = 0;
        for (Sense other : senses) {
            if (other != sense && !other.best().isCountry() && !other.isGovernment()) {
                double distance = candidate.place().kilometresTo(other.best().place());
                sum += weight(other.mentions()) * trust(other.best()) * Math.exp(-distance / NEARBY_KM);
            }
        }
        return sum;
    }

    /** "Paris, Texas" once makes a bare "Paris" the one in Texas. */
    private double sameName(Candidate candidate, Sense sense) {
        for (Sense other : senses) {
            if (other != sense
                    && other.key().equals(sense.key())
                    && Sense.isSamePlace(other.best().place(), candidate.place())) {
                return SAME_NAME;
            }
        }
        return 0;
    }
}
