package org.dateline.store.query;

import java.util.List;

/** Makes rows of what was found. One instance serves one transaction. */
interface RowMaker<R extends Row> {

    /** The rows of each of some items, in the same order; an item may have none, or several. */
    List<List<R>> rows(List<Cursor> items);
}
