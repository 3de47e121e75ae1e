package org.dateline.bench.statement;

import java.util.Locale;
import java.util.Optional;

/** How PolNeAR classes an attribution by its quotation marks. */
public enum GoldForm {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The name in a row. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<GoldForm> find(String label) {
        for (GoldForm form : values()) {
            if (form.label().equals(label)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
