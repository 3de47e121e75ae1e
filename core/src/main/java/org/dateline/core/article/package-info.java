/**
 * An article: one captured revision of a text, cut into blocks.
 *
 * <p>Takes: text and what is known about its publication. Gives: {@link
 * org.dateline.core.article.Article}. Must not know: files, HTML or feeds, where articles come from.
 */
@NullMarked
package org.dateline.core.article;

import org.jspecify.annotations.NullMarked;
