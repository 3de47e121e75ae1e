/**
 * What hangs together, near or far.
 *
 * <p>Takes: rows of pairs. Gives: which component each belongs to. Must not know: what the pairs are of.
 */
@NullMarked
package org.dateline.archive.graph;

import org.jspecify.annotations.NullMarked;
