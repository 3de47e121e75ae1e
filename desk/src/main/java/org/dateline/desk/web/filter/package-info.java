/**
 * The filter in the address of a page.
 *
 * <p>Takes: a query string. Gives: {@link org.dateline.store.query.RecordFilter}, and addresses that hold it. The same
 * names serve pages, the REST interface, exports and feeds. Must not know: any one page.
 */
@NullMarked
package org.dateline.desk.web.filter;

import org.jspecify.annotations.NullMarked;
