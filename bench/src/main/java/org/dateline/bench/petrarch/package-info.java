/**
 * PETRARCH2's own coder, run on trees that it reads, where its folder is given.
 *
 * <p>Takes: sentences with their constituency trees. Gives: the processor time of coding them, and how many events came of
 * it. Must not know: where the trees come from, and what the events are.
 */
@NullMarked
package org.dateline.bench.petrarch;

import org.jspecify.annotations.NullMarked;
