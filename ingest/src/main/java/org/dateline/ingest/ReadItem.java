package org.dateline.ingest;

import org.dateline.core.article.Article;

/**
 * An article as it was read.
 *
 * @param isOutletGiven whether it names no outlet itself and has that of the options
 */
record ReadItem(Article article, boolean isOutletGiven) {}
