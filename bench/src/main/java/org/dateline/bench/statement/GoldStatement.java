package org.dateline.bench.statement;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;

/**
 * An attribution that people marked.
 *
 * @param form by its quotation marks
 */
public record GoldStatement(Attribution attribution, GoldForm form) {

    /** The form of a row, for people. */
    public static final String ROW_FORM =
            "{\"id\", \"text\", \"relations\": [{\"source\": spans, \"cue\": spans, \"content\": spans,"
                    + " \"type\": \"direct|indirect|mixed\"}]}, where spans is a list of [begin, end] in code points";

    /**
     * The attributions of a row, in its order; those without content are left out.
     *
     * @throws org.dateline.ingest.fault.ItemFault if they are not marked as they should be
     */
    public static List<GoldStatement> of(GoldRow row) {
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonNode relation : row.list("relations")) {
            String type = relation.path("type").asText();
            GoldForm form = GoldForm.find(type)
                    .orElseThrow(() -> row.fault("a relation's \"type\" is "
                            + (type.isEmpty() ? "missing" : "\"" + type + "\"") + ", not direct, indirect or mixed"));
            Extent speaker = new Extent(row.spans(relation, "source"));
            Extent cue = new Extent(row.spans(relation, "cue"));
            Extent content = new Extent(row.spans(relation, "content"));
            if (!content.isEmpty()) {
                statements.add(new GoldStatement(new Attribution(speaker, cue, content), form));
            }
        }
        return statements;
    }
}
