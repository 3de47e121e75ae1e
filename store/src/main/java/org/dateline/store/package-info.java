/**
 * The record in SQL: an append-only ledger of all that was read and corrected, and what follows from it.
 *
 * <p>Takes: coded articles and corrections. Gives: {@link org.dateline.store.RecordStore}, which keeps them and answers
 * questions. Must not know: files of articles, the coder, screens.
 */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
