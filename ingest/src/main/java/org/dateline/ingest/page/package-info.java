/**
 * Web pages: the article among everything else on them.
 *
 * <p>Takes: the bytes of an HTML page. Gives: a {@link org.dateline.ingest.page.Page}, with the words of
 * the article in typed blocks and what the page tells about its publication. Must not know: how pages
 * are fetched; it makes no request and runs no script.
 */
@NullMarked
package org.dateline.ingest.page;

import org.jspecify.annotations.NullMarked;
