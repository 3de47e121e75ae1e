package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.core.article.Publication;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PartJson;
import org.jspecify.annotations.Nullable;

/**
 * A line of the record, with all that is known of it.
 *
 * @param kind statement, event, control or displacement
 * @param event the row of an event; null for other lines
 * @param statement the row of a statement; null for other lines
 * @param control that of a change of control, as it is corrected now; null for other lines
 * @param displacement that of a displacement; null for other lines
 * @param telling where it stands
 * @param successor id of the line that tells the same in the latest revision, as it is coded last; null if it counts
 *     itself, and if none does
 * @param incident the incident that it, or its successor, is in; null if none
 * @param corrections of it, the earliest first
 * @param json the line as it was coded
 */
public record LineDetail(
        String kind,
        String id,
        @Nullable EventRow event,
        @Nullable StatementRow statement,
        @Nullable ControlLine control,
        @Nullable DisplacementLine displacement,
        Telling telling,
        @Nullable String successor,
        @Nullable IncidentRow incident,
        List<CorrectionDetail> corrections,
        String json) {

    public LineDetail {
        corrections = List.copyOf(corrections);
    }

    /** The line as it is corrected now, as one JSON object. */
    public String now() {
        if (event != null) {
            return event.json();
        }
        if (statement != null) {
            return statement.json();
        }
        if (control == null) {
            return json;
        }
        ObjectNode line = JsonLine.read(json);
        PartJson.putControl(line, control);
        return line.toString();
    }

    /**
     * Where a line stands.
     *
     * @param paragraph the block that holds the sentence, all of it
     * @param revision {@code sha256:} and the digest of the bytes
     * @param foundAt where these were found, as their giver wrote it
     * @param coder the version of the program that coded it
     */
    public record Telling(
            Origin origin,
            Publication publication,
            Excerpt sentence,
            Excerpt paragraph,
            String revision,
            String foundAt,
            String coder) {}
}
