/**
 * Time expressions and their values against those that people marked, after TempEval-3.
 *
 * <p>Takes: gold rows with a date and TIMEX3 marks, and whoever tags times beside Dateline. Gives: a {@link
 * org.dateline.bench.suite.Suite}. Must not know: how its outcome is shown, nor which peers there are.
 */
@NullMarked
package org.dateline.bench.time;

import org.jspecify.annotations.NullMarked;
