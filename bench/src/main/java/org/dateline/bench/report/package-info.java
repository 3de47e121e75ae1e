/**
 * How an outcome is shown and kept.
 *
 * <p>Takes: an {@link org.dateline.bench.suite.Outcome} and the figures of peers. Gives: a table, lines
 * of JSON, lines of the results file. Must not know: how a figure comes about.
 */
@NullMarked
package org.dateline.bench.report;

import org.jspecify.annotations.NullMarked;
