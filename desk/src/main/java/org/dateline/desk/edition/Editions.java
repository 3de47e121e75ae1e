package org.dateline.desk.edition;

import org.dateline.store.query.KnownItems;
import org.dateline.store.query.RecordFilter;

/** Tells what is new in a record. */
public interface Editions {

    /**
     * What changed since an entry of the ledger, of what answers to a filter.
     *
     * @param after the last entry that was told of, 0 for none
     * @param told what the reader knows of items
     */
    Edition since(int after, RecordFilter filter, KnownItems told, Heading heading);
}
