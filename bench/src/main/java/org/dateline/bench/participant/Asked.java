package org.dateline.bench.participant;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.core.lexicon.Table;

/**
 * What is asked of documents, by {@code asked.tsv}.
 *
 * @param entities labels by type
 * @param relations labels by type
 */
record Asked(Map<String, String> entities, Map<String, String> relations) {

    static Asked load() {
        Map<String, String> entities = new LinkedHashMap<>();
        Map<String, String> relations = new LinkedHashMap<>();
        for (Table.Row row : Table.ofResource(Asked.class, "asked.tsv").rows()) {
            Map<String, String> types = switch (row.get("what")) {
                case "entity" -> entities;
                case "relation" -> relations;
                default -> throw row.fault("\"" + row.get("what") + "\" is neither entity nor relation");
            };
            types.put(row.get("type"), row.get("label"));
        }
        return new Asked(entities, relations);
    }
}
