/**
 * The suite {@code statements}: who says what.
 *
 * <p>Takes: articles with attributions as PolNeAR marks them. Gives: how many are found, with whose
 * words, and examples of those that are not. Must not know: files and screens.
 */
@NullMarked
package org.dateline.bench.statement;

import org.jspecify.annotations.NullMarked;
