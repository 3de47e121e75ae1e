package org.dateline.core.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/**
 * Words that decide how certain an event is: event-selecting predicates above it (FactBank, De Facto)
 * and modal words beside it. Thread-safe.
 */
final class FactualityLexicon {

    /** What a predicate says of the event below it. */
    record Signature(FactualityValue positive, FactualityValue negative) {}

    private final Map<String, Signature> predicates = new HashMap<>();
    private final Map<String, FactualityValue> modality = new HashMap<>();

    static FactualityLexicon load() {
        FactualityLexicon lexicon = new FactualityLexicon();
        for (Table.Row row :
                Table.ofResource(FactualityLexicon.class, "event-selecting.tsv").rows()) {
            lexicon.predicates.putIfAbsent(
                    row.get("pos") + " " + row.get("lemma"),
                    new Signature(
                            FactualityValue.ofLabel(row.get("positive")),
                            FactualityValue.ofLabel(row.get("negative"))));
        }
        for (Table.Row row :
                Table.ofResource(FactualityLexicon.class, "modality.tsv").rows()) {
            lexicon.modality.putIfAbsent(
                    row.get("pos") + " " + row.get("word"), FactualityValue.ofLabel(row.get("value")));
        }
        return lexicon;
    }

    Optional<Signature> findPredicate(String lemma, String tag) {
        String pos = tag.startsWith("V") ? "v" : tag.startsWith("J") || tag.startsWith("R") ? "a" : "n";
        return Optional.ofNullable(predicates.get(pos + " " + lemma));
    }

    Optional<FactualityValue> findModal(String pos, String word) {
        return Optional.ofNullable(modality.get(pos + " " + word));
    }
}
