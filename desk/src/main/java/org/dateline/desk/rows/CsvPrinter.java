package org.dateline.desk.rows;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV (RFC 4180). A cell of text that a spreadsheet would take for a formula begins with an apostrophe;
 * see OWASP on CSV injection.
 */
final class CsvPrinter<R, C> implements RowPrinter<R> {

    private static final String FORMULA = "=+-@\t\r";
    private static final String END = "\r\n";

    private final Sheet<R, C> sheet;
    private final TextSink out;

    CsvPrinter(Sheet<R, C> sheet, TextSink out) {
        this.sheet = sheet;
        this.out = out;
    }

    @Override
    public void begin() {
        out.write(sheet.columns().stream().map(Column::name).collect(Collectors.joining(",")) + END);
    }

    @Override
    public void row(R row) {
        for (C record : sheet.records().apply(row)) {
            out.write(sheet.columns().stream()
                            .map(column -> cell(column.value().apply(record)))
                            .collect(Collectors.joining(","))
                    + END);
        }
    }

    /** Tells whether a spreadsheet would take a text for a formula. */
    static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        String text = value.toString();
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
