package org.dateline.bench.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.ingest.fault.Origin;

/** How the text of a row is found, which differs from suite to suite. Called by any thread. */
@FunctionalInterface
public interface RowText {

    /**
     * The text that is coded; the spans of the row count its code points.
     *
     * @param origin file and line, for messages
     * @param json an object
     * @return not blank
     * @throws org.dateline.ingest.fault.ItemFault if the row has no text
     */
    String find(Origin origin, JsonNode json);

    /**
     * The string in a field, without a letter changed.
     *
     * @param names of the field: where a row has several of them, the first counts
     */
    static RowText field(String... names) {
        List<String> fields = List.of(names);
        return (origin, json) -> {
            for (String field : fields) {
                JsonNode text = json.path(field);
                if (text.isMissingNode() || text.isNull()) {
                    continue;
                }
                if (!text.isTextual()) {
                    String shown = text.isObject() ? "an object" : text.toString();
                    throw GoldRow.fault(origin, "\"" + field + "\" is " + shown + ", not a string");
                }
                if (!text.asText().isBlank()) {
                    return text.asText();
                }
            }
            throw GoldRow.fault(
                    origin,
                    "no " + fields.stream().map(field -> "\"" + field + "\"").collect(Collectors.joining(" or ")));
        };
    }
}
