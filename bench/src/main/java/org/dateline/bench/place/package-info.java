/**
 * Places named in a text against those that people marked and put on the map, end to end.
 *
 * <p>Takes: gold rows with toponyms. Gives: a {@link org.dateline.bench.suite.Suite}. Must not know: how its
 * outcome is shown.
 */
@NullMarked
package org.dateline.bench.place;

import org.jspecify.annotations.NullMarked;
