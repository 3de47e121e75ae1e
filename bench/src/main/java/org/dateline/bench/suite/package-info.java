/**
 * What every kind of measuring has in common.
 *
 * <p>Takes: gold rows, a {@link org.dateline.bench.suite.Suite}. Gives: its {@link
 * org.dateline.bench.suite.Outcome}: measures, and examples of errors. Must not know: what is measured,
 * and how it is shown.
 */
@NullMarked
package org.dateline.bench.suite;

import org.jspecify.annotations.NullMarked;
