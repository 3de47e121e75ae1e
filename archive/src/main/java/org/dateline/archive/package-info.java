/**
 * The same coding on Apache Spark, for archives that outgrow one machine.
 *
 * <p>Takes: web archives, JSON Lines, Parquet and what else {@code code} takes. Gives: a folder of Parquet, a row an article,
 * partitioned by day of publication. Must not know: the desk, the store, Spring.
 */
@NullMarked
package org.dateline.archive;

import org.jspecify.annotations.NullMarked;
