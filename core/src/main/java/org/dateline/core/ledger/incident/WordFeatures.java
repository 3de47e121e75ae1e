package org.dateline.core.ledger.incident;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Compares the words of the sentences: names, targets and weapons that both have. */
final class WordFeatures {

    /** Summed weights of shared words; each step that is reached is a feature of its own. */
    private static final List<Double> STEPS = List.of(1.0, 2.0, 3.0, 5.0, 8.0);

    private static final List<Double> CONTEXT_STEPS = List.of(1.0, 2.0, 4.0);
    private static final SortedMap<String, Double> NOTHING = Collections.emptySortedMap();
    private static final double HALF = 0.5;
    private static final double NEARLY_ALL = 0.8;

    private WordFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        double shared = shared(one.words(), other.words());
        for (double step : STEPS) {
            if (shared >= step) {
                features.add("words>=" + Math.round(step));
            }
        }
        if (!one.sharesRevision(other)) {
            addNames(one, other, features);
            double around = around(one, other) + around(other, one) + shared(headline(one), headline(other));
            for (double step : CONTEXT_STEPS) {
                if (around >= step) {
                    features.add("context>=" + Math.round(step));
                }
            }
        }
        double least = Math.min(sum(one.words()), sum(other.words()));
        if (least > 0 && shared >= HALF * least) {
            features.add(shared >= NEARLY_ALL * least ? "words=nearly-all" : "words=half");
        }
    }

    /** Names of people and places: two sentences that both have some tell of one happening by the same ones. */
    private static void addNames(Traits one, Traits other, Set<String> features) {
        Set<String> names = ContentWords.names(one.words());
        Set<String> others = ContentWords.names(other.words());
        if (!names.isEmpty() && !others.isEmpty()) {
            boolean areShared = !Collections.disjoint(ContentWords.skeletons(names), ContentWords.skeletons(others))
                    || !Collections.disjoint(names, other.words().keySet())
                    || !Collections.disjoint(others, one.words().keySet());
            boolean areNear = !Collections.disjoint(names, headline(other).keySet())
                    || !Collections.disjoint(others, headline(one).keySet());
            features.add(areShared ? "names=shared" : areNear ? "names=in-headline" : "names=none-shared");
        }
    }

    /** Words of one's sentence in the other's headline. */
    private static double around(Traits one, Traits other) {
        return shared(one.words(), headline(other));
    }

    /** The headline, as far as it is about the happening. */
    private static SortedMap<String, Double> headline(Traits traits) {
        return traits.lead().isAside() ? NOTHING : traits.headline();
    }

    private static double shared(SortedMap<String, Double> ones, SortedMap<String, Double> others) {
        double sum = 0;
        for (Map.Entry<String, Double> word : ones.entrySet()) {
            sum += Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0.0));
        }
        return sum;
    }

    private static double sum(SortedMap<String, Double> words) {
        return words.values().stream().mapToDouble(weight -> weight).sum();
    }
}
