package org.dateline.ingest.pdf;

import java.util.Locale;

/**
 * A line as it stands on a page; lengths in points, from the page's top left corner.
 *
 * @param page from 1
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param base where its letters stand
 * @param size of its first letter
 * @param words not empty, without control characters
 */
record PdfLine(int page, float left, float right, float base, float size, String words) {

    private static final int FIELDS = 6;

    /** Parts fields, which have none. */
    private static final String TAB = "\t";

    String write() {
        return String.format(Locale.ROOT, "%d\t%.1f\t%.1f\t%.1f\t%.1f\t%s%n", page, left, right, base, size, words);
    }

    /** @throws NumberFormatException if it is no such line */
    static PdfLine read(String written) {
        String[] fields = written.split(TAB, FIELDS);
        if (fields.length != FIELDS) {
            throw new NumberFormatException("not a line of a page: " + written);
        }
        return new PdfLine(
                Integer.parseInt(fields[0]),
                Float.parseFloat(fields[1]),
                Float.parseFloat(fields[2]),
                Float.parseFloat(fields[3]),
                Float.parseFloat(fields[4]),
                fields[5]);
    }
}
