package org.dateline.core.ledger.incident;

import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.lexicon.Table;

/**
 * Tells how likely two reports, or two strands, are of the same happening. A pure function of the two, the same in both
 * orders: it knows nothing of other reports. Inside one revision it weighs otherwise than between articles. Thread-safe.
 */
public final class LikenessModel {

    private final MergeWeights weights;

    private final HappeningKinds kinds = HappeningKinds.load();

    private LikenessModel(MergeWeights weights) {
        this.weights = weights;
    }

    /** Reads the weights that come with the program. */
    public static LikenessModel load() {
        return new LikenessModel(MergeWeights.load());
    }

    /**
     * A model with other weights.
     *
     * @param weights columns {@code feature} and {@code weight}
     * @throws org.dateline.core.lexicon.LexiconFault if a weight is no number or a feature stands twice
     */
    public static LikenessModel of(Table weights) {
        return new LikenessModel(MergeWeights.of(weights));
    }

    /** The likeness of two strands; {@link Likeness#NONE} if they share no kind of happening. */
    public Likeness of(Strand one, Strand other) {
        return of(one.traits(), other.traits());
    }

    /** The circumstances by which two strands are judged, sorted; empty if they share no kind of happening. */
    public SortedSet<String> features(Strand one, Strand other) {
        Traits traits = one.traits();
        Traits otherTraits = other.traits();
        return shareKind(traits, otherTraits) ? PairFeatures.of(traits, otherTraits) : new TreeSet<>();
    }

    Likeness of(Traits one, Traits other) {
        return shareKind(one, other) ? weights.likeness(PairFeatures.of(one, other)) : Likeness.NONE;
    }

    /** Tells whether both can be of one sort of happening; nobody accuses two in one accusation of either. */
    private boolean shareKind(Traits one, Traits other) {
        return one.kinds().stream()
                .filter(other.kinds()::contains)
                .anyMatch(kind -> !kinds.isDirected(kind) || !PartyFeatures.areToOthers(one, other));
    }
}
