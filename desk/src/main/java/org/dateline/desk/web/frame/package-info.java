/**
 * What every page has around it: head, filter, styles, islands.
 *
 * <p>Takes: a request and what a page shows. Gives: HTML. Must not know: any one page.
 */
@NullMarked
package org.dateline.desk.web.frame;

import org.jspecify.annotations.NullMarked;
