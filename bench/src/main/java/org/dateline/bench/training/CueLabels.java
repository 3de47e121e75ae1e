package org.dateline.bench.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.bench.statement.Attribution;
import org.dateline.bench.statement.Extent;
import org.dateline.core.statement.CueExample;
import org.dateline.core.text.Span;

/**
 * Tells which of the contents that a word could attribute people marked.
 *
 * <p>An example is positive if the word is part of the cue of an attribution, and what it would attribute
 * covers enough of that content to be found in measuring. Of the shapes of one word only those count that
 * come about as near to what is marked as the nearest.
 */
final class CueLabels {

    /** How near a shape comes to the nearest of the same word at least, by Jaccard. */
    private static final double NEAREST_SHARE = 0.6;

    private CueLabels() {}

    /** The examples of an article with their answers, in their order. */
    static List<Example> label(List<CueExample> examples, List<Attribution> marked) {
        double[] nearness = new double[examples.size()];
        Map<Span, Double> nearestOfWord = new HashMap<>();
        for (int i = 0; i < nearness.length; i++) {
            nearness[i] = nearness(examples.get(i), marked);
            nearestOfWord.merge(examples.get(i).cue(), nearness[i], Math::max);
        }
        List<Example> labelled = new ArrayList<>(nearness.length);
        for (int i = 0; i < nearness.length; i++) {
            CueExample example = examples.get(i);
            double nearest = nearestOfWord.getOrDefault(example.cue(), 0.0);
            boolean positive = nearness[i] > 0 && nearness[i] >= NEAREST_SHARE * nearest;
            labelled.add(new Example(example.features(), positive));
        }
        return labelled;
    }

    /** The Jaccard index of what a word would attribute and what people marked as said by it; 0 if they did not. */
    private static double nearness(CueExample example, List<Attribution> marked) {
        Extent cue = new Extent(List.of(example.cue()));
        Extent content = new Extent(example.content());
        return marked.stream()
                .filter(attribution -> attribution.cue().overlap(cue) > 0)
                .map(Attribution::content)
                .filter(gold -> gold.coverage(content) > Attribution.FOUND_COVERAGE)
                .mapToDouble(gold -> gold.jaccard(content))
                .max()
                .orElse(0);
    }
}
