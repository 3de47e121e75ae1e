package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One kind of question. Rows come in order: unless a query says otherwise, the newest day first, of one day
 * what came last into the record. Thread-safe.
 *
 * @param <R> what a row is
 */
public interface Query<R extends Row> {

    /** The parts that its filter can have. */
    Set<FilterPart> parts();

    /** The values that its filter can have as types, in lower case. */
    List<String> types();

    /**
     * Reads a page, row by row, from what stands in the record at one moment.
     *
     * @return where it ended; empty if there is nothing behind it
     * @throws FilterFault if the filter has a part or a value that this query has not
     */
    Optional<Cursor> read(RecordFilter filter, Page page, Consumer<R> rows);

    /**
     * Counts the rows, by walking through the newest of them.
     *
     * @param most where it stops: more rows than that are not counted
     * @throws FilterFault if the filter has a part or a value that this query has not
     */
    default Count count(RecordFilter filter, int most) {
        List<R> rows = new ArrayList<>();
        Optional<Cursor> next = read(filter, Page.first(most), rows::add);
        while (next.isPresent() && rows.size() < most) {
            next = read(filter, new Page(most - rows.size(), next.get()), rows::add);
        }
        return new Count(Math.min(rows.size(), most), next.isEmpty() && rows.size() <= most);
    }

    /**
     * How many rows there are.
     *
     * @param isAll whether there are no more than these
     */
    record Count(int number, boolean isAll) {}

    /** The rows of a page. */
    default List<R> list(RecordFilter filter, Page page) {
        List<R> rows = new ArrayList<>();
        read(filter, page, rows::add);
        return rows;
    }

    /**
     * Rows among which are those of the newest that were told last; in no order.
     *
     * @param among so many of the newest are looked at
     * @param most so many of them are wanted
     */
    default List<R> toldLast(RecordFilter filter, int among, int most) {
        return list(filter, Page.first(among));
    }

    /** Tells whether anything answers. */
    default boolean any(RecordFilter filter) {
        return !list(filter, Page.first(1)).isEmpty();
    }
}
