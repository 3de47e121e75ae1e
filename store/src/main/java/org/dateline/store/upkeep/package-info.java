/**
 * The care of a record: proof that it is whole, copies of it, and making anew what follows from its ledger.
 *
 * <p>Takes: a record. Gives: what is wrong with it; a copy. Must not know: screens.
 */
@NullMarked
package org.dateline.store.upkeep;

import org.jspecify.annotations.NullMarked;
