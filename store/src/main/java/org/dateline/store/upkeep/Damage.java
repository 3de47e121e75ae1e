package org.dateline.store.upkeep;

import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.BrokenContent;
import org.dateline.store.ledger.BrokenEntry;

/** Tells what an exception says of a record. Damaged rows make the program fail in ways that nobody has listed. */
final class Damage {

    private Damage() {}

    /**
     * What is wrong, in words.
     *
     * @throws StoreFault if it only says that the record cannot be read now, or that there is no room to draw its tables
     */
    static String of(RuntimeException thrown) {
        if (thrown instanceof StoreFault fault && fault.kind() != StoreFault.Kind.DAMAGED) {
            throw fault;
        }
        boolean isTold =
                thrown instanceof StoreFault || thrown instanceof BrokenEntry || thrown instanceof BrokenContent;
        return isTold ? String.valueOf(thrown.getMessage()) : "what stands in it cannot be read: " + thrown;
    }
}
