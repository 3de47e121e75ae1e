/**
 * The layout of an article's text: which stretch is headline, paragraph, caption, promo and so on.
 *
 * <p>Takes: text as it was saved from a page or sent by an agency, with its line ends. Gives: a {@link
 * org.dateline.ingest.layout.Layout} of typed blocks, and the dates and names the text itself tells.
 * Must not know: files, HTML, and what the sentences mean. A doubtful stretch stays a paragraph, so that
 * nothing reported is lost.
 */
@NullMarked
package org.dateline.ingest.layout;

import org.jspecify.annotations.NullMarked;
