/**
 * Archives as streams of entries: web archives (WARC), zipped folders and collections (ZIP, WACZ), gzip; tables of coded
 * articles (Parquet) as rows.
 *
 * <p>Takes: the bytes of an archive. Gives: each entry that may hold articles, as a stream with an {@link
 * org.dateline.ingest.fault.Origin}, in the archive's order; what is unsafe, broken or too much is set aside alone. Writes
 * nothing anywhere but a nameless copy of a zip that came as a stream. Must not know: what an article looks like.
 */
@NullMarked
package org.dateline.ingest.archive;

import org.jspecify.annotations.NullMarked;
