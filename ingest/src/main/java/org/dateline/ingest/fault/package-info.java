/**
 * What can go wrong while reading, in two kinds that the caller treats differently.
 *
 * <p>Takes: where it happened and why. Gives: {@link org.dateline.ingest.fault.InputFault}, which ends
 * the reading of an input, and {@link org.dateline.ingest.fault.ItemFault}, which sets one item aside
 * while the others go on. Must not know: exit codes and screens.
 */
@NullMarked
package org.dateline.ingest.fault;

import org.jspecify.annotations.NullMarked;
