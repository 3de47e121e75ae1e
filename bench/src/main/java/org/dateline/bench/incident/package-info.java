/**
 * Whether reports of one happening are merged, and of others not.
 *
 * <p>Takes: pairs of articles with the words that tell of the happening in question; whole crises with the words of every
 * incident. Gives: precision and recall of merging, and examples to learn it from. Must not know: how likeness is judged.
 */
@NullMarked
package org.dateline.bench.incident;

import org.jspecify.annotations.NullMarked;
