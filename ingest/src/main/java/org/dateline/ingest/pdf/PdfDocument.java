package org.dateline.ingest.pdf;

/**
 * The text of a PDF file.
 *
 * @param title as the file's information has it; empty if it has none
 * @param author likewise
 * @param text its paragraphs, parted by an empty line each
 */
public record PdfDocument(String title, String author, String text) {}
