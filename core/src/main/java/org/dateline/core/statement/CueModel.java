package org.dateline.core.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.lexicon.Table;

/**
 * A logistic model of whether a word attributes what stands in one of its shapes to somebody; weights from
 * {@code cue-weights.tsv}, learnt from annotated attributions.
 *
 * <p>Thread-safe.
 */
final class CueModel {

    private static final String BIAS = "bias";

    private final Map<String, Double> weights;

    CueModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    static CueModel load() {
        Map<String, Double> weights = new HashMap<>();
        for (Table.Row row : Table.ofResource(CueModel.class, "cue-weights.tsv").rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
        return new CueModel(weights);
    }

    /** The probability, from 0 to 1, that a cue with some features attributes its content. */
    double probability(List<String> features) {
        double sum = weights.getOrDefault(BIAS, 0.0);
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
