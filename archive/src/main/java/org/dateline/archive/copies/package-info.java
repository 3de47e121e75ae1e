/**
 * Which rows are of one article, and which articles are copies, by the rules of the ledger.
 *
 * <p>Takes: rows of articles. Gives: the article of each and the one that it is a copy of. Must not know: where they are kept.
 */
@NullMarked
package org.dateline.archive.copies;

import org.jspecify.annotations.NullMarked;
