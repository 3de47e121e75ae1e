/**
 * Files and streams become articles.
 *
 * <p>Takes: pages, plain texts and JSON Lines, by path or as a stream. Gives: {@link
 * org.dateline.core.article.Article}s in the order of the input, or an {@link
 * org.dateline.ingest.fault.ItemFault} in the place of one that cannot be read. Must not know: how
 * articles are coded, stored or shown; it prints nothing.
 */
@NullMarked
package org.dateline.ingest;

import org.jspecify.annotations.NullMarked;
