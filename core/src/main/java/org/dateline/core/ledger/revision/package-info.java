/**
 * One article over time and in several hands: its revisions, its copies under other outlets, and what a revision
 * changed.
 *
 * <p>Takes: captures, as the lines of articles or as codings. Gives: keys by which captures are one article, sketches
 * by which texts are copies, the voice behind each article, changes ranked by substance, and which line of one coding
 * is which of another. Must not know: how any of it is kept, and what an incident is.
 */
@NullMarked
package org.dateline.core.ledger.revision;

import org.jspecify.annotations.NullMarked;
