/**
 * Rows of lists: what is shown of an incident, a statement, an article, wherever it is listed.
 *
 * <p>Takes: rows of the record. Gives: what templates show. Must not know: requests, single pages.
 */
@NullMarked
package org.dateline.desk.web.row;

import org.jspecify.annotations.NullMarked;
