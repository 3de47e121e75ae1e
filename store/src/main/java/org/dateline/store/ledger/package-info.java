/**
 * The append-only part of a record: entries hashed into a chain, and the bytes they name.
 *
 * <p>Takes: entries and bytes. Gives: them again, and proof that they are what was written. Must not know: what follows
 * from them.
 */
@NullMarked
package org.dateline.store.ledger;

import org.jspecify.annotations.NullMarked;
