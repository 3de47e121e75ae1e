/**
 * How fast articles are coded, beside the programs that others use.
 *
 * <p>Takes: articles. Gives: what each costs in processor time, as ratios of one run. Must not know: what is right.
 */
@NullMarked
package org.dateline.bench.speed;

import org.jspecify.annotations.NullMarked;
