/**
 * What follows from the ledger: articles and their revisions, the lines that count, incidents, and lists by which they
 * are found.
 *
 * <p>Takes: entries, one after the other. Gives: tables that can at any time be made anew from the same entries, the same
 * to the last row. Must not know: clocks, files, and who asks.
 */
@NullMarked
package org.dateline.store.derived;

import org.jspecify.annotations.NullMarked;
