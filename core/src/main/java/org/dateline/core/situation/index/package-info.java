/**
 * Indices: how much of something happened, period by period, by a recipe that everybody can read.
 *
 * <p>Takes: incidents, timelines of control, displacement, and the recipe in the tables beside this package. Gives:
 * {@link org.dateline.core.situation.index.Contribution}s, each with its evidence, and the
 * {@link org.dateline.core.situation.index.IndexSeries} that follow from them and from nothing else. Must not know: how
 * they are kept and shown, which day is today.
 */
@NullMarked
package org.dateline.core.situation.index;

import org.jspecify.annotations.NullMarked;
