package org.dateline.desk.rows;

import org.dateline.store.query.Row;

/** How rows are written. */
public enum RowFormat {
    /** For people: columns, and the exact words. */
    TABLE,
    /** For spreadsheets: RFC 4180, in UTF-8, with a header. */
    CSV,
    /** For programs: one JSON object a line. */
    JSONL,
    /** For maps: RFC 7946; a point only where the place is one. */
    GEOJSON;

    /** The printer of rows in this format. */
    public <R extends Row> RowPrinter<R> printer(Sheet<R, ?> sheet, Page page, TextSink out) {
        return switch (this) {
            case TABLE -> new TablePrinter<>(sheet.table(), page, out);
            case CSV -> new CsvPrinter<>(sheet, out);
            case JSONL -> row -> out.write(row.json() + "\n");
            case GEOJSON -> new GeoJsonPrinter<>(sheet, out);
        };
    }

    /**
     * What people read on.
     *
     * @param width in characters
     * @param colour whether it can be coloured
     */
    public record Page(int width, boolean colour) {}
}
