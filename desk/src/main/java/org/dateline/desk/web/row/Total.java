package org.dateline.desk.web.row;

import org.dateline.desk.web.words.Words;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;

/**
 * How many rows a list has, whatever page of it is shown.
 *
 * @param isAll whether there are no more than these
 * @param words the number with what the rows are called
 */
public record Total(int number, boolean isAll, String words) {

    /** Counting more would take longer than reading a page. */
    public static final int MOST = 1000;

    /** @param noun what a row is called, in the singular */
    public static <R extends Row> Total of(Query<R> query, RecordFilter filter, String noun) {
        Query.Count count = query.count(filter, MOST);
        return new Total(
                count.number(),
                count.isAll(),
                (count.isAll() ? "" : "more than ") + Words.figure(count.number(), noun));
    }
}
