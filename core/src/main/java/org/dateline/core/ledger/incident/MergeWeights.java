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
 * {@code merge-weights.tsv}. Thread-safe.
 */
final class MergeWeights {

    private static final String BIAS = "bias";

    private final Map<String, MergeReason> reasons;

    private MergeWeights(Map<String, MergeReason> reasons) {
        this.reasons = Map.copyOf(reasons);
    }

    static MergeWeights load() {
        return parse(Table.ofResource(MergeWeights.class, "merge-weights.tsv"));
    }

    /** @throws org.dateline.core.lexicon.LexiconFault if a weight is no number or a feature stands twice */
    static MergeWeights parse(Table table) {
        Map<String, MergeReason> reasons = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String feature = row.get("feature");
            if (reasons.put(feature, new MergeReason(feature, row.get("reason"), weight(row))) != null) {
                throw row.fault(feature + " stands twice");
            }
        }
        return new MergeWeights(reasons);
    }

    private static double weight(Table.Row row) {
        try {
            return Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.fault("\"" + row.get("weight") + "\" is no number");
        }
    }

    /** The likeness of two reports with some features. */
    Likeness likeness(Set<String> features) {
        List<MergeReason> found = new ArrayList<>();
        MergeReason bias = reasons.get(BIAS);
        double sum = bias == null ? 0 : bias.weight();
        for (String feature : features) {
            MergeReason reason = reasons.get(feature);
            if (reason != null && reason.weight() != 0) {
                found.add(reason);
                sum += reason.weight();
            }
        }
        found.sort(Comparator.comparingDouble((MergeReason reason) -> -Math.abs(reason.weight()))
                .thenComparing(MergeReason::feature));
        return new Likeness(1 / (1 + Math.exp(-sum)), found);
    }
}
