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
        return parse(Table.ofResource(CueModel.class, "cue-weights.tsv"));
    }

    /** @throws org.dateline.core.lexicon.LexiconFault if a weight is no number or a feature stands twice */
    static CueModel parse(Table table) {
        Map<String, Double> weights = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String feature = row.get("feature");
            if (weights.put(feature, weight(row)) != null) {
                throw row.fault(feature + " stands twice");
            }
        }
        return new CueModel(weights);
    }

    private static Double weight(Table.Row row) {
        try {
            return Double.valueOf(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.fault("\"" + row.get("weight") + "\" is no number");
        }
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
