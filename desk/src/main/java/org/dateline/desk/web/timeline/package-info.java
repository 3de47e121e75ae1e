/**
 * The timeline: incidents by day, in lanes, and how many there are in each period.
 *
 * <p>Takes: the record and a filter. Gives: a list by day, the same as data for the drawing, counts. Must not know: other
 * pages.
 */
@NullMarked
package org.dateline.desk.web.timeline;

import org.jspecify.annotations.NullMarked;
