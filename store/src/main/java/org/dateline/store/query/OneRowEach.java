package org.dateline.store.query;

import java.util.List;

/** Makes just one row of each item, so that rows are counted without making them. */
interface OneRowEach<R extends Row> extends RowMaker<R> {

    @Override
    default int number(List<Cursor> items) {
        return items.size();
    }
}
