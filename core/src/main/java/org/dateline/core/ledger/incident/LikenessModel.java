package org.dateline.core.ledger.incident;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells how likely two reports are of the same happening. A pure function of the two, the same in both orders: it knows
 * nothing of other reports. Thread-safe.
 */
public final class LikenessModel {

    private final Traits.Reader reader = new Traits.Reader();
    private final MergeWeights weights;

    LikenessModel(MergeWeights weights) {
        this.weights = weights;
    }

    /** Reads the weights that come with the program. */
    public static LikenessModel load() {
        return new LikenessModel(MergeWeights.load());
    }

    /** The likeness of two reports; {@link Likeness#NONE} if they share no kind of happening. */
    public Likeness of(Report one, Report other) {
        return of(reader.read(one), reader.read(other));
    }

    /** The circumstances by which two reports are judged, sorted; empty if they share no kind of happening. */
    public SortedSet<String> features(Report one, Report other) {
        Traits traits = reader.read(one);
        Traits otherTraits = reader.read(other);
        return shareKind(traits, otherTraits) ? PairFeatures.of(traits, otherTraits) : new TreeSet<>();
    }

    Traits read(Report report) {
        return reader.read(report);
    }

    Likeness of(Traits one, Traits other) {
        return shareKind(one, other) ? weights.likeness(PairFeatures.of(one, other)) : Likeness.NONE;
    }

    private static boolean shareKind(Traits one, Traits other) {
        return !Collections.disjoint(one.kinds(), other.kinds());
    }
}
