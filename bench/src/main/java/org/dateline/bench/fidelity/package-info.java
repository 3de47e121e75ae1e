/**
 * How far our inference of CoreNLP's models finds what CoreNLP's own does.
 *
 * <p>Takes: sentences as both read them. Gives: how many tokens and sentences are alike, and which are not. Must not know: which
 * of the two is right, and how they are run.
 */
@NullMarked
package org.dateline.bench.fidelity;

import org.jspecify.annotations.NullMarked;
