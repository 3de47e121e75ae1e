/**
 * The map: who held which place on a day, and what happened there.
 *
 * <p>Takes: the filter and the day of an address. Gives: the page with its tables, and all stretches of control as JSON for
 * the island that draws them. Must not know: shapes, projections, colours.
 */
@NullMarked
package org.dateline.desk.web.map;

import org.jspecify.annotations.NullMarked;
