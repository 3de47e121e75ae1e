package org.dateline.core.situation.index;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.EventLine;
import org.jspecify.annotations.Nullable;

/**
 * What counts for an index: a row of {@code counts.tsv}.
 *
 * @param name among the sorts of its index
 * @param types PLOVER types; empty for any
 * @param codes how CAMEO codes begin; empty for any
 * @param most the greatest number of people, inclusive; null for any
 * @param weight before the factors of status and voices
 * @param words what it is, a sentence
 */
public record IncidentSort(
        String name,
        Set<PloverType> types,
        List<String> codes,
        @Nullable Long most,
        BigDecimal weight,
        String words) {

    public IncidentSort {
        types = Set.copyOf(types);
        codes = List.copyOf(codes);
    }

    static IncidentSort read(Table.Row row) {
        Set<PloverType> types = EnumSet.noneOf(PloverType.class);
        for (String type : row.list("types")) {
            types.add(PloverType.find(type).orElseThrow(() -> row.fault("no type " + type)));
        }
        return new IncidentSort(
                row.get("sort"),
                types,
                row.list("codes"),
                row.find("most").map(Long::valueOf).orElse(null),
                new BigDecimal(row.get("weight")),
                row.get("words"));
    }

    /** Tells whether incidents of a code are of this sort. */
    public boolean holds(EventLine.Code code) {
        return (types.isEmpty() || code.type() != null && types.contains(code.type()))
                && (codes.isEmpty() || codes.stream().anyMatch(code.cameo()::startsWith));
    }
}
