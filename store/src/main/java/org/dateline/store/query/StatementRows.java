package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes rows of statements. */
final class StatementRows implements RowMaker<StatementRow> {

    private final Reading reading;

    StatementRows(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<List<StatementRow>> rows(List<Cursor> items) {
        return reading.lines().at(items).stream()
                .map(line -> List.of(row(line)))
                .toList();
    }

    @Override
    public int number(List<Cursor> items) {
        return items.size();
    }

    /** The row of a line that is a statement's. */
    static StatementRow row(KeptLine line) {
        ObjectNode node = JsonLine.read(line.json());
        line.origin().put(node);
        return new StatementRow(Lines.statement(line), line.origin(), node.toString());
    }
}
