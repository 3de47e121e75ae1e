/**
 * The suite {@code factuality}: how certain an event is.
 *
 * <p>Takes: sentences in which the events have a factuality from -3 to 3. Gives: how far ours is from
 * that, and the worst examples. Must not know: files and screens.
 */
@NullMarked
package org.dateline.bench.factuality;

import org.jspecify.annotations.NullMarked;
