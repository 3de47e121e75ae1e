package org.dateline.ingest.pdf;

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
record PdfLine(int page, float left, float right, float base, float size, String words) {}
