/**
 * The coding of an article: every step in order, and the record it yields.
 *
 * <p>Takes: a {@link org.dateline.core.syntax.ParsedArticle}. Gives: a {@link
 * org.dateline.core.coding.CodedArticle} and its lines in the record format. Must not know: where the
 * article came from, where the record goes, what time it is.
 */
@NullMarked
package org.dateline.core.coding;

import org.jspecify.annotations.NullMarked;
