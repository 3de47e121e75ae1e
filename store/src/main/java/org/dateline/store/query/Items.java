package org.dateline.store.query;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is listed: lines of the record, incidents or articles. One instance serves one transaction. */
interface Items {

    /**
     * Those of some items that meet a plan.
     *
     * @param items at most as many as a statement takes
     */
    Set<Integer> meeting(Plan plan, List<Integer> items);

    /**
     * All items that can meet a plan, and maybe others, if they are few.
     *
     * @param most empty if there are more
     */
    Optional<Set<Integer>> few(Plan plan, int most);

    /** Where some items stand in their order; those that are not there any more are left out. */
    List<Cursor> places(Collection<Integer> items);
}
