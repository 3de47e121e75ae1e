package org.dateline.core.place;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name means in one article: all its mentions with the same words beside mean one place.
 *
 * <p>Changes while the article is grounded; not thread-safe.
 */
final class Sense {

    /** Inhabitants. */
    private static final long WELL_KNOWN = 50_000;

    private final String key;
    private final @Nullable PlacePrecision precision;
    private final List<Candidate> candidates;
    private final double[] own;
    private final double[] total;
    private final BitSet supported = new BitSet();
    private int mentions;
    private int actions;
    private int best;

    Sense(String key, @Nullable PlacePrecision precision, List<Candidate> candidates) {
        this.key = key;
        this.precision = precision;
        this.candidates = candidates;
        this.own = new double[candidates.size()];
        this.total = new double[candidates.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = Prior.of(candidates.get(i)) + Prior.fit(candidates.get(i), precision) + shadow(i);
        }
        choose();
    }

    /** What a well-known namesake takes from an obscure candidate. */
    private double shadow(int candidate) {
        return candidates.get(candidate).obscure() && candidates.stream().anyMatch(Sense::isWellKnown)
                ? Prior.OVERSHADOWED
                : 0;
    }

    private static boolean isWellKnown(Candidate candidate) {
        return !candidate.obscure() && !candidate.alternate() && candidate.population() >= WELL_KNOWN;
    }

    String key() {
        return key;
    }

    @Nullable
    PlacePrecision precision() {
        return precision;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    int mentions() {
        return mentions;
    }

    /** @param acting whether the words stand where those do who act: "Washington said" */
    void mention(boolean acting) {
        mentions++;
        actions += acting ? 1 : 0;
    }

    /** Tells whether it is a capital that stands for its government throughout: it tells of its country alone. */
    boolean isGovernment() {
        return actions == mentions && best().kind() == PlaceKind.CAPITAL;
    }

    /** Tells whether words beside the name speak for its best candidate. */
    boolean isSupported() {
        return supported.get(best);
    }

    /** Adds to what speaks for a candidate in the words beside the name. */
    void support(int candidate, double evidence) {
        own[candidate] += evidence;
        supported.set(candidate);
    }

    /** Brings a candidate out of its namesakes' shadow, and adds what speaks for it: "Moscow, Tex." */
    void supportNamed(int candidate, double evidence) {
        own[candidate] += evidence - shadow(candidate);
        supported.set(candidate);
    }

    /** Weighs a candidate by what the rest of the article says. */
    void weigh(int candidate, double context) {
        total[candidate] = own[candidate] + context;
    }

    /** Starts from the words beside the name alone. */
    void choose() {
        System.arraycopy(own, 0, total, 0, own.length);
        choose(total);
    }

    /** Settles on the candidate with the most weight. */
    void settle() {
        choose(total);
    }

    private void choose(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > weights[best]) {
                best = i;
            }
        }
    }

    Candidate best() {
        return candidates.get(best);
    }

    /** How far the best is before the next that is another place: a logistic of the distance, from 0 to 1. */
    double score() {
        double next = total[best] - Prior.SURE_MARGIN;
        Place place = best().place();
        for (int i = 0; i < total.length; i++) {
            if (i != best && !isSamePlace(place, candidates.get(i).place())) {
                next = Math.max(next, total[i]);
            }
        }
        return 1 / (1 + Math.exp(-(total[best] - next)));
    }

    /** A city and the province around it are no different places to a reader. */
    static boolean isSamePlace(Place place, Place other) {
        return place.country() != null
                && place.country().equals(other.country())
                && place.kilometresTo(other) < Prior.SAME_PLACE_KM;
    }
}
