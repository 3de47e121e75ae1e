package org.dateline.bench.event;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.core.ontology.PloverType;

/**
 * The fifteen roots of the PLV data (Hu et al. 2024, ZSP), which join PLOVER's CONCEDE and RETREAT, CAMEO's
 * root 08, to YIELD.
 */
public enum Root {
    AGREE,
    CONSULT,
    SUPPORT,
    COOPERATE,
    AID,
    YIELD,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    public static Root of(PloverType type) {
        return switch (type) {
            case CONCEDE, RETREAT -> YIELD;
            default -> valueOf(type.name());
        };
    }

    public static Optional<Root> find(String name) {
        return Arrays.stream(values()).filter(root -> root.name().equals(name)).findFirst();
    }
}
