/**
 * PDF files as text.
 *
 * <p>Takes: the bytes of a file. Gives: its text in paragraphs, without what repeats on every page. The bytes are looked at in
 * a process of their own, with little memory and little time: a PDF file is a program's worth of formats, and those that are
 * broken or mean harm take as much of both as there is. Must not know: what an article looks like.
 */
@NullMarked
package org.dateline.ingest.pdf;

import org.jspecify.annotations.NullMarked;
