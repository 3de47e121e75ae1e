package org.dateline.store.query;

import java.util.List;

/** Goes through items in the order of rows, each once. Not thread-safe. */
interface Walk {

    /** The next items; fewer than asked for only at the end. */
    List<Cursor> next(int most);
}
