package org.dateline.desk.web.api;

import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.web.filter.StrictQuery;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.FilterFault;
import org.dateline.store.query.Page;

/** The page that a query string asks for: {@code ?limit=100&after=…}. */
final class PageOf {

    static final String LIMIT = "limit";
    static final String AFTER = "after";

    private static final int USUAL = 50;
    private static final int MOST = 1000;

    private PageOf() {}

    /** @throws AddressFault if it asks for none, or for too much at once */
    static Page query(StrictQuery query) {
        int limit = query.find(LIMIT).map(PageOf::limit).orElse(USUAL);
        try {
            return new Page(limit, query.find(AFTER).map(Cursor::of).orElse(null));
        } catch (FilterFault e) {
            throw new AddressFault(AFTER, String.valueOf(e.getMessage()));
        }
    }

    private static int limit(String written) {
        try {
            int limit = Integer.parseInt(written);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException e) {
            // As wrong as one that is out of bounds.
        }
        throw new AddressFault(LIMIT, LIMIT + " is a number from 1 to " + MOST + ", not “" + written + "”");
    }
}
