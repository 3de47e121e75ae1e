package org.dateline.core.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/** What GeoNames' feature codes are to the gazetteer, by {@code features.tsv}. Thread-safe. */
public final class FeatureKinds {

    /**
     * What features of a code are.
     *
     * @param weight the inhabitants of a settlement as often named; 0 for what has inhabitants
     */
    public record Kind(PlaceKind kind, long weight) {}

    private final Map<String, Kind> kinds;

    private FeatureKinds(Map<String, Kind> kinds) {
        this.kinds = kinds;
    }

    /** Reads the table beside this class. */
    public static FeatureKinds load() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Table.Row row :
                Table.ofResource(FeatureKinds.class, "features.tsv").rows()) {
            PlaceKind kind = PlaceKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            long weight = Long.parseLong(row.find("weight").orElse("0"));
            kinds.put(row.get("class") + row.get("code"), new Kind(kind, weight));
        }
        return new FeatureKinds(kinds);
    }

    /** What a feature is; empty if the gazetteer has no such features. */
    public Optional<Kind> find(String featureClass, String code) {
        Kind exact = kinds.get(featureClass + code);
        return Optional.ofNullable(exact == null ? kinds.get(featureClass + "*") : exact);
    }
}
