package org.dateline.core.ledger.incident;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The circumstances of two reports by which their likeness is judged, each a name that {@code merge-weights.tsv} can
 * weigh: {@code place=same}. The same for both orders.
 */
final class PairFeatures {

    private PairFeatures() {}

    /** Before features of two reports of one revision, which have weights of their own. */
    private static final String INSIDE = "in-article:";

    /** All features of two reports or strands that share a kind of happening. */
    static SortedSet<String> of(Traits one, Traits other) {
        SortedSet<String> features = new TreeSet<>();
        TypeFeatures.add(one, other, features);
        TimeFeatures.add(one, other, features);
        PlaceFeatures.add(one, other, features);
        PartyFeatures.add(one, other, features);
        FigureFeatures.add(one, other, features);
        WordFeatures.add(one, other, features);
        TellingFeatures.add(one, other, features);
        if (!one.sharesRevision(other)) {
            return features;
        }
        SortedSet<String> inside = new TreeSet<>();
        features.forEach(feature -> inside.add(INSIDE + feature));
        inside.add(INSIDE + "bias");
        return inside;
    }
}
