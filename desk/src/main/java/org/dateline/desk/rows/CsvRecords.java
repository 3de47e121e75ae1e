package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV as {@link CsvPrinter} writes it: RFC 4180 with a header. An apostrophe before a formula is taken off. */
public final class CsvRecords {

    private final String text;
    private int at;

    private CsvRecords(String text) {
        this.text = text;
    }

    /**
     * The records by the names of the header.
     *
     * @throws IllegalArgumentException if a record has not as many cells as the header, or a quotation mark stays open
     */
    public static List<Map<String, String>> read(String text) {
        CsvRecords reader = new CsvRecords(text.startsWith("\ufeff") ? text.substring(1) : text);
        List<Map<String, String>> records = new ArrayList<>();
        List<String> header = reader.next();
        while (reader.at < reader.text.length()) {
            List<String> cells = reader.next();
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException("record " + (records.size() + 1) + " has " + cells.size()
                        + " cells under a header of " + header.size());
            }
            Map<String, String> record = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                record.put(header.get(i), cells.get(i));
            }
            records.add(record);
        }
        return records;
    }

    private List<String> next() {
        List<String> cells = new ArrayList<>();
        while (true) {
            cells.add(plain(cell()));
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else {
                if (at < text.length() && text.charAt(at) == '\r') {
                    at++;
                }
                if (at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return cells;
            }
        }
    }

    private String cell() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.toString();
            }
        }
        throw new IllegalArgumentException("a quotation mark stays open");
    }

    private static String plain(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && CsvPrinter.isFormula(cell.substring(1));
        return guarded ? cell.substring(1) : cell;
    }
}
