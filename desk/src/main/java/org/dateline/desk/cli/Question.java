package org.dateline.desk.cli;

import java.util.Optional;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.RowPrinter;
import org.dateline.desk.rows.Sheet;
import org.dateline.desk.rows.TextSink;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;

/**
 * One kind of question, with how its answers are shown.
 *
 * @param what what its rows are called, in the plural
 */
record Question<R extends Row>(String what, Query<R> query, Sheet<R, ?> sheet) {

    /**
     * Writes the rows of a page.
     *
     * @return where it ended, if there is anything behind it
     */
    Optional<Cursor> write(RecordFilter filter, Page page, RowPrinter<R> printer) {
        printer.begin();
        Optional<Cursor> next = query.read(filter, page, printer::row);
        printer.end();
        return next;
    }

    RowPrinter<R> printer(RowFormat format, RowFormat.Page page, TextSink out) {
        return format.printer(sheet, page, out);
    }

    /** What to tell people if nothing answers. */
    String advice(Queries queries, RecordFilter filter) {
        return NothingFound.advice(queries, query, filter, what);
    }
}
