/**
 * Displacement: how many people left their homes, by area, laid together from many reports.
 *
 * <p>Takes: displacement lines with where they were told and by whom they are held to be so. Gives:
 * {@link org.dateline.core.ledger.displacement.DisplacementSeries}: ranges with the reports behind them. Must not know:
 * how reports are kept, which day is today; and it never adds one report to another.
 */
@NullMarked
package org.dateline.core.ledger.displacement;

import org.jspecify.annotations.NullMarked;
