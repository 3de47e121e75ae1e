package org.dateline.core.ontology;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;

/** All CAMEO codes, by code. Thread-safe. */
public final class Cameo {

    private final Map<String, CameoCode> codes = new LinkedHashMap<>();

    private Cameo(Table table) {
        for (Table.Row row : table.rows()) {
            CameoCode code = read(row);
            if (codes.put(code.code(), code) != null) {
                throw row.fault(code.code() + " is there twice");
            }
        }
    }

    /** Reads the table that comes with the program. */
    public static Cameo load() {
        return new Cameo(Table.ofResource(Cameo.class, "cameo.tsv"));
    }

    private CameoCode read(Table.Row row) {
        String code = row.get("code");
        Optional<PloverType> type = row.find("type")
                .map(name -> PloverType.find(name).orElseThrow(() -> row.fault("no such type: " + name)));
        return new CameoCode(
                code,
                row.get("name"),
                row.find("goldstein").map(Double::valueOf).orElseGet(() -> goldsteinAbove(code, row)),
                type.orElse(null),
                row.find("mode").orElse(null));
    }

    private double goldsteinAbove(String code, Table.Row row) {
        for (int length = code.length() - 1; length >= 2; length--) {
            CameoCode above = codes.get(code.substring(0, length));
            if (above != null) {
                return above.goldstein();
            }
        }
        throw row.fault(code + " has no Goldstein value and no code above it");
    }

    /** Every code, parents before children. */
    public Collection<CameoCode> all() {
        return Collections.unmodifiableCollection(codes.values());
    }

    public Optional<CameoCode> find(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /**
     * The code with these digits.
     *
     * @throws IllegalArgumentException if CAMEO has none
     */
    public CameoCode get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("CAMEO has no code " + code));
    }

    /** The code for an event of a type about which no more is known. */
    public CameoCode general(PloverType type) {
        return get(type.generalCode());
    }
}
