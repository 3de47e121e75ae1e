/**
 * Lists of the rows behind an edge, a count or a bar, for the drawer of any page and as a page of its own.
 *
 * <p>Takes: what to list and a filter, in an address that {@link org.dateline.desk.web.list.ListAddress} makes. Gives: the
 * newest rows, each with its evidence. Must not know: where it was asked from.
 */
@NullMarked
package org.dateline.desk.web.list;

import org.jspecify.annotations.NullMarked;
