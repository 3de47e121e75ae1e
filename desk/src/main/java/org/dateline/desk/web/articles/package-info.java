/**
 * Articles: the list, and one with what was coded of it beside its words, and what its revisions changed.
 *
 * <p>Takes: a filter; the id of an article, digests of its revisions. Gives: pages. What others wrote is shown as text
 * alone; the bytes of an article are never given as HTML. Must not know: how a line is coded.
 */
@NullMarked
package org.dateline.desk.web.articles;

import org.jspecify.annotations.NullMarked;
