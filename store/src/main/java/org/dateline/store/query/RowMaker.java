package org.dateline.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes rows of what was found. One instance serves one transaction. */
interface RowMaker<R extends Row> {

    /** The rows of each of some items, in the same order; an item may have none, or several. */
    List<List<R>> rows(List<Cursor> items);

    /** How many rows some items have. */
    default int number(List<Cursor> items) {
        return rows(items).stream().mapToInt(List::size).sum();
    }

    /** All items behind a place that can still have rows, in no order; empty if they are many, or it cannot tell. */
    default Optional<Collection<Cursor>> rest(Cursor behind) {
        return Optional.empty();
    }
}
