package org.dateline.store.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
     * Where all items stand that can meet a plan, and maybe others, if they are few; in no order.
     *
     * @param most empty if there are more
     */
    Optional<Set<Cursor>> few(Plan plan, int most);

    /** Of some places, at least those of what was told last, as far as can be told without reading it. */
    default List<Cursor> toldLast(List<Cursor> places, int most) {
        return places;
    }

    /** Of some places those with the greatest moments. */
    static List<Cursor> last(List<Cursor> places, Map<Integer, Long> moments, int most) {
        return places.stream()
                .sorted(Comparator.comparing(
                        (Cursor place) -> moments.getOrDefault(place.item(), Long.MIN_VALUE),
                        Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }
}
