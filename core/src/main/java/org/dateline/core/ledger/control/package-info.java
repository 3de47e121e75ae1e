/**
 * Control: who holds a place, day by day, on whose word.
 *
 * <p>Takes: control lines with where they were told and by whom they are held to be so. Gives: one
 * {@link org.dateline.core.ledger.control.ControlTimeline} a place, each stretch with its evidence and the last day it
 * was told for. Must not know: how reports are kept, which day is today, how a map looks.
 */
@NullMarked
package org.dateline.core.ledger.control;

import org.jspecify.annotations.NullMarked;
