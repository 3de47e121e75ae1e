package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;

/**
 * A logistic model of whether two reports are of the same happening: what each circumstance adds to the log odds, from
 * {@code merge-weights.tsv}, learnt from marked reports, and what it is called, from {@code merge-reasons.tsv}.
 * Thread-safe.
 */
final class MergeWeights {

    private static final String BIAS = "bias";

    private final Map<String, Double> weights;
    private final Map<String, String> texts;

    private MergeWeights(Map<String, Double> weights, Map<String, String> texts) {
        this.weights = Map.copyOf(weights);
        this.texts = Map.copyOf(texts);
    }

    /** Reads the tables that come with the program. */
    static MergeWeights load() {
        return of(Table.ofResource(MergeWeights.class, "merge-weights.tsv"));
    }

    /**
     * Reads weights.
     *
     * @throws org.dateline.core.lexicon.LexiconFault if a weight is no number or a feature stands twice
     */
    static MergeWeights of(Table weights) {
        Map<String, Double> byFeature = new HashMap<>();
        for (Table.Row row : weights.rows()) {
            if (byFeature.put(row.get("feature"), weight(row)) != null) {
                throw row.fault(row.get("feature") + " stands twice");
            }
        }
        Map<String, String> texts = new HashMap<>();
        for (Table.Row row :
                Table.ofResource(MergeWeights.class, "merge-reasons.tsv").rows()) {
            texts.put(row.get("feature"), row.get("text"));
        }
        return new MergeWeights(byFeature, texts);
    }

    private static Double weight(Table.Row row) {
        try {
            return Double.valueOf(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.fault("\"" + row.get("weight") + "\" is no number");
        }
    }

    private String text(String feature) {
        String plain = feature.substring(feature.indexOf(':') + 1);
        return texts.getOrDefault(feature, texts.getOrDefault(plain, plain));
    }

    /** The likeness of two reports with some features. */
    Likeness likeness(Set<String> features) {
        List<MergeReason> reasons = new ArrayList<>();
        List<String> all = new ArrayList<>(features);
        all.add(BIAS);
        double sum = 0;
        for (String feature : all) {
            double weight = weights.getOrDefault(feature, 0.0);
            if (weight != 0) {
                reasons.add(new MergeReason(feature, text(feature), weight));
                sum += weight;
            }
        }
        reasons.sort(Comparator.comparingDouble((MergeReason reason) -> -Math.abs(reason.weight()))
                .thenComparing(MergeReason::feature));
        return new Likeness(1 / (1 + Math.exp(-sum)), reasons);
    }
}
