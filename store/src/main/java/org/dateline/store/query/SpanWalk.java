package org.dateline.store.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes through what can belong to the days up to a last one: of what is listed by a later day only what is told for several
 * days, then all from that last day on.
 */
final class SpanWalk implements Walk {

    private final Walk reaching;
    private final Walk rest;
    private boolean isReaching = true;

    /**
     * A walk that begins at a place.
     *
     * @param group of which everything must stand on one list; what is told for several days and reaches into those that
     *     are asked for may stand on none
     * @param behind where to begin; that place itself is left out
     */
    SpanWalk(PostingReader postings, Plan plan, ListGroup group, Cursor behind) {
        int last = plan.days().last();
        reaching = new ListsWalk(postings, starts(plan, behind), last + 1);
        Cursor day = Cursor.at(last, Integer.MAX_VALUE);
        rest = new ListsWalk(
                postings,
                group,
                behind.compareTo(day) > 0 ? behind : day,
                plan.days().first());
    }

    /** Where to begin in each list of spans. */
    private static java.util.Map<Integer, Cursor> starts(Plan plan, Cursor behind) {
        java.util.Map<Integer, Cursor> starts = new java.util.TreeMap<>();
        plan.spans().forEach((span, group) -> {
            Cursor top = Cursor.at(plan.days().last() + span.mostDays() - 1, Integer.MAX_VALUE);
            group.sizes().keySet().forEach(list -> starts.put(list, behind.compareTo(top) > 0 ? behind : top));
        });
        return starts;
    }

    @Override
    public List<Cursor> next(int most) {
        List<Cursor> next = new ArrayList<>();
        if (isReaching) {
            next.addAll(reaching.next(most));
            isReaching = next.size() == most;
        }
        if (next.size() < most) {
            next.addAll(rest.next(most - next.size()));
        }
        return next;
    }
}
