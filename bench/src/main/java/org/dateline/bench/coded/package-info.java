/**
 * What suites share that measure the coding of whole rows, where rows come in several forms.
 *
 * <p>Takes: a gold row. Gives: what coding yields for it, and the score that the row's form makes of that. Must
 * not know: what is marked in a form; a suite does.
 */
@NullMarked
package org.dateline.bench.coded;

import org.jspecify.annotations.NullMarked;
