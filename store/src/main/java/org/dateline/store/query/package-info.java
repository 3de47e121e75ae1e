/**
 * Asking the record: what answers to a filter, newest first, page by page, at a cost that does not grow with the record.
 *
 * <p>Takes: a filter, and where to go on. Gives: rows, as data and as the JSON that programs get. Must not know: command
 * lines, screens, files.
 */
@NullMarked
package org.dateline.store.query;

import org.jspecify.annotations.NullMarked;
