/**
 * What was told last that answers to a filter, as a feed: RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1.
 *
 * <p>Takes: what, a format, a filter. Gives: of the rows of the newest days those told last, with the exact words. Must not know: pages.
 */
@NullMarked
package org.dateline.desk.web.feed;

import org.jspecify.annotations.NullMarked;
