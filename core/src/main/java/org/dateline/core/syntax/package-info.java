/**
 * Sentences with their tokens and Universal Dependencies.
 *
 * <p>Takes: articles, through an {@link org.dateline.core.syntax.ArticleParser}, or CoNLL-U. Gives:
 * {@link org.dateline.core.syntax.ParsedArticle}. Must not know: which parser made the trees, or what
 * the sentences report.
 */
@NullMarked
package org.dateline.core.syntax;

import org.jspecify.annotations.NullMarked;
