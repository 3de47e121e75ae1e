package org.dateline.core.situation.index;

import java.util.Locale;
import java.util.Optional;

/** The indices; what each means is in {@code recipe.tsv}. */
public enum IndexName {
    ADVANCE,
    PRESSURE,
    VIOLENCE,
    COOPERATION,
    DISPLACEMENT,
    ATTENTION;

    /** The name in data and on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The index with a name, in any case. */
    public static Optional<IndexName> find(String label) {
        for (IndexName index : values()) {
            if (index.label().equals(label.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }
}
