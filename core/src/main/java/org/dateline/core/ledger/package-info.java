/**
 * The ledger: what many articles report, laid together.
 *
 * <p>Takes: the record's lines of many revisions, and where each was told. Gives: incidents, control timelines,
 * corrections, revisions compared. Must not know: how it is kept, files and clocks.
 */
@NullMarked
package org.dateline.core.ledger;

import org.jspecify.annotations.NullMarked;
