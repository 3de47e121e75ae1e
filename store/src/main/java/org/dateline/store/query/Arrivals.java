package org.dateline.store.query;

import java.time.LocalDate;

/** Which articles are new to somebody. */
public sealed interface Arrivals {

    /**
     * Those that came into the record behind an entry of its ledger.
     *
     * @param entry the last that is not new, 0 for none
     */
    record Behind(int entry) implements Arrivals {}

    /**
     * Those that came out on some days, whenever they were read. What came out later is left out of all that is told.
     *
     * @param from the first, inclusive
     * @param to the last, inclusive
     */
    record Of(LocalDate from, LocalDate to) implements Arrivals {

        public Of {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(from + " to " + to);
            }
        }
    }
}
