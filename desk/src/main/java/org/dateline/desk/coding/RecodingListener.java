package org.dateline.desk.coding;

import org.dateline.store.CodedCapture;
import org.dateline.store.StoredCapture;

/** Is told how far it is, and what is coded otherwise now, when what a record keeps is coded once more. */
public interface RecodingListener extends ReadingListener {

    /** A capture is coded anew and kept so. */
    void recoded(StoredCapture before, CodedCapture now);
}
