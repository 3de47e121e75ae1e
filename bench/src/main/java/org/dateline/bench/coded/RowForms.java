package org.dateline.bench.coded;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.ingest.fault.Origin;

/**
 * The forms in which the rows of a suite may come; a row's fields tell which it has.
 *
 * @param all a row is of the first whose fields it has
 */
public record RowForms(List<RowForm<?>> all) implements RowText {

    public RowForms {
        all = List.copyOf(all);
    }

    /** The fields of a row of each form, for people. */
    public String fields() {
        return all.stream().map(form -> form.name() + ": " + form.fields()).collect(Collectors.joining("; or "));
    }

    @Override
    public String find(Origin origin, JsonNode json) {
        return formOf(origin, json).text().find(origin, json);
    }

    /**
     * The form of a row.
     *
     * @throws org.dateline.ingest.fault.ItemFault if it has none
     */
    RowForm<?> formOf(Origin origin, JsonNode json) {
        return all.stream()
                .filter(form -> form.knownBy().stream().allMatch(json::hasNonNull))
                .findFirst()
                .orElseThrow(() -> GoldRow.fault(
                        origin,
                        "a row of no form known here; it must have "
                                + all.stream()
                                        .map(form -> quoted(form.knownBy()))
                                        .collect(Collectors.joining(", or "))));
    }

    private static String quoted(List<String> fields) {
        return fields.stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(" and "));
    }
}
