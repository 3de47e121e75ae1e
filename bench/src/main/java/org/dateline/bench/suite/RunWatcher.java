package org.dateline.bench.suite;

import org.dateline.ingest.fault.ItemFault;

/** Is told how a run goes, by one thread, in the order of the input. */
public interface RunWatcher {

    /** @param articles rows measured so far */
    void measured(int articles);

    /** A row that cannot be measured. */
    void setAside(ItemFault fault);
}
