package org.dateline.bench.run;

import org.dateline.ingest.fault.ItemFault;

/** Is told how a run goes, by one thread, in the order of the input. */
public interface RunWatcher {

    /** @param articles rows done so far */
    void done(int articles);

    /** A row that nothing can be made of. */
    void setAside(ItemFault fault);

    /** All rows of a file have been done or set aside. */
    void ended(String file);
}
