/**
 * The questions that people ask of a record, by whatever way they come.
 *
 * <p>Takes: a filter. Gives: rows in a format, and what keeps everything out where nothing answers. Must not know: options
 * of the command line, addresses of the web.
 */
@NullMarked
package org.dateline.desk.question;

import org.jspecify.annotations.NullMarked;
