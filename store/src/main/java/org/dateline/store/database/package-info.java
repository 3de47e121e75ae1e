/**
 * A database that holds a record: opening, transactions, and what can go wrong with it.
 *
 * <p>Takes: where the record is. Gives: {@link org.dateline.store.database.Database}, and faults that tell what to do.
 * Must not know: what is kept.
 */
@NullMarked
package org.dateline.store.database;

import org.jspecify.annotations.NullMarked;
