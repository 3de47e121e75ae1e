package org.dateline.desk.web.row;

import java.util.Optional;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a list goes on.
 *
 * @param first address of the first page; null on it
 * @param older address of the next page; null on the last
 */
public record Pager(@Nullable String first, @Nullable String older) {

    /** The name of the cursor in an address. */
    public static final String AFTER = "after";

    /**
     * Of a page that was read.
     *
     * @param path of the page, without filter and cursor; may have a query string of its own
     * @param after the cursor that the page began behind; null on the first
     * @param next where it ended
     */
    public static Pager of(String path, UrlFilter filter, @Nullable String after, Optional<Cursor> next) {
        return new Pager(
                after == null || after.isEmpty() ? null : filter.at(path),
                next.map(cursor -> filter.at(path + (path.contains("?") ? "&" : "?") + AFTER + "=" + cursor))
                        .orElse(null));
    }

    /**
     * What to ask the record for.
     *
     * @param after a cursor from an address; null or empty for the first page
     */
    public static Page page(int limit, @Nullable String after) {
        return after == null || after.isEmpty() ? Page.first(limit) : new Page(limit, Cursor.of(after));
    }
}
