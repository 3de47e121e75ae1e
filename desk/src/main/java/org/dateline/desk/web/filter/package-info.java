/**
 * What pages show of the filter in their address, and ask beside it.
 *
 * <p>Takes: a {@link org.dateline.desk.filter.UrlFilter}, a query string. Gives: the bar of the filter, hints, and what is wrong
 * with a question. Must not know: any one page.
 */
@NullMarked
package org.dateline.desk.web.filter;

import org.jspecify.annotations.NullMarked;
