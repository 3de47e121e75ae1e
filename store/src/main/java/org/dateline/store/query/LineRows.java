package org.dateline.store.query;

import java.util.List;
import java.util.function.Function;

/**
 * Makes rows of lines that need nothing else of the record.
 *
 * @param row makes that of a line
 */
record LineRows<R extends Row>(Reading reading, Function<KeptLine, R> row) implements OneRowEach<R> {

    @Override
    public List<List<R>> rows(List<Cursor> items) {
        return reading.lines().at(items).stream()
                .map(line -> List.of(row.apply(line)))
                .toList();
    }
}
