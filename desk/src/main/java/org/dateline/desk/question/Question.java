package org.dateline.desk.question;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param naming looks up at once whose voices some rows have, before people are shown them
 */
public record Question<R extends Row>(String what, Query<R> query, Sheet<R, ?> sheet, Consumer<List<R>> naming) {

    /** So many rows are named at once. */
    private static final int SOME = 500;

    private static final RowFormat.Page FILE = new RowFormat.Page(0, false);

    Question(String what, Query<R> query, Sheet<R, ?> sheet) {
        this(what, query, sheet, rows -> {});
    }

    /**
     * Writes the rows of a page.
     *
     * @return where it ended, if there is anything behind it
     */
    public Optional<Cursor> write(RecordFilter filter, Page page, RowPrinter<R> printer) {
        printer.begin();
        Optional<Cursor> next = query.read(filter, page, printer::row);
        printer.end();
        return next;
    }

    /** Tells whether its rows can be written in a format. */
    public boolean comesAs(RowFormat format) {
        return format != RowFormat.GEOJSON || sheet.hasPlaces();
    }

    /** A printer for people. */
    public RowPrinter<R> printer(RowFormat format, RowFormat.Page page, TextSink out) {
        RowPrinter<R> printer = format.printer(sheet, page, out);
        return format == RowFormat.TABLE ? new NamingPrinter<>(printer, naming, SOME) : printer;
    }

    /** A printer for files, which nobody reads on a screen. */
    public RowPrinter<R> printer(RowFormat format, TextSink out) {
        return printer(format, FILE, out);
    }

    /** Why nothing answers. */
    public NothingFound nothing(Queries queries, RecordFilter filter) {
        return NothingFound.of(queries, query, filter, what);
    }
}
