/**
 * Everything that answers to a page's filter, as a file.
 *
 * <p>Takes: what, a format, a filter. Gives: the bytes of {@code dateline export}, row by row. Must not know: pages.
 */
@NullMarked
package org.dateline.desk.web.export;

import org.jspecify.annotations.NullMarked;
