package org.dateline.bench.run;

import org.dateline.bench.gold.GoldRow;

/**
 * What is made of a row.
 *
 * @param <R> what comes of it
 */
@FunctionalInterface
public interface RowWork<R> {

    /**
     * Works on a row; called by any thread.
     *
     * @throws org.dateline.ingest.fault.ItemFault if nothing can be made of the row
     */
    R of(GoldRow row);
}
