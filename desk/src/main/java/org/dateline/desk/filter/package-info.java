/**
 * A filter of the record as it is written and read: in the address of a page, of a subscription or of a feed, and in words.
 *
 * <p>Takes: a query string, a {@link org.dateline.store.query.RecordFilter}. Gives: the other of the two, and words for it. The
 * same names serve pages, letters, the REST interface, exports and feeds. Must not know: pages, verbs, mail.
 */
@NullMarked
package org.dateline.desk.filter;

import org.jspecify.annotations.NullMarked;
