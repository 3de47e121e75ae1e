package org.dateline.store.query;

import org.jspecify.annotations.Nullable;

/**
 * Which of the rows are wanted.
 *
 * @param limit the greatest number of rows, at least 1
 * @param after where the page before ended; null for the first page
 */
public record Page(int limit, @Nullable Cursor after) {

    /** All rows at once. */
    public static final Page ALL = new Page(Integer.MAX_VALUE, null);

    public Page {
        if (limit < 1) {
            throw new IllegalArgumentException("a page of " + limit + " rows");
        }
    }

    public static Page first(int limit) {
        return new Page(limit, null);
    }
}
