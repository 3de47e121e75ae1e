package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.core.record.StatementLine;

/** A statement of the record. */
public record StatementRow(StatementLine statement, Origin origin, String json) implements Row {

    /** The row of a line that is a statement's. */
    static StatementRow of(KeptLine line) {
        ObjectNode node = JsonLine.read(line.json());
        line.origin().put(node);
        return new StatementRow(Lines.statement(line), line.origin(), node.toString());
    }
}
