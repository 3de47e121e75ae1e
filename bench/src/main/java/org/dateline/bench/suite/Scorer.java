package org.dateline.bench.suite;

import java.util.List;
import org.dateline.bench.gold.GoldRow;

/**
 * Compares what Dateline finds in the text of a row with what people marked there.
 *
 * @param <S> what is kept of a row until all are summed
 */
public interface Scorer<S> {

    /**
     * Scores a row; called by any thread.
     *
     * @throws org.dateline.ingest.fault.ItemFault if the row cannot be measured
     */
    S score(GoldRow row);

    /** The measures of all rows, which are given in the order of the input. */
    Outcome sum(List<S> rows);
}
