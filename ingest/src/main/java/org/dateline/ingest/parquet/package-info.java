/**
 * Tables of Apache Parquet, read row by row: the columns that hold one text, bytes or a boolean each.
 *
 * <p>Takes: a file, whose own words on sizes are not believed. Gives: rows of bytes, in order; what is damaged as a {@link
 * org.dateline.ingest.parquet.ParquetFault}. Must not know: what the columns mean.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">the format</a>
 */
@NullMarked
package org.dateline.ingest.parquet;

import org.jspecify.annotations.NullMarked;
