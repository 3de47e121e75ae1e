/**
 * Gold: texts in which people have marked what is to be found.
 *
 * <p>Takes: a line of JSON Lines. Gives: {@link org.dateline.bench.gold.GoldRow}, or an {@link
 * org.dateline.ingest.fault.ItemFault} that tells file, line and reason. Must not know: what the marks
 * mean; a suite does.
 */
@NullMarked
package org.dateline.bench.gold;

import org.jspecify.annotations.NullMarked;
