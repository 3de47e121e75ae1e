package org.dateline.store.query;

import java.util.Collection;
import java.util.List;

/** Goes through few items, which are put in order first. */
final class FewWalk implements Walk {

    private final List<Cursor> places;
    private int at;

    /** @param behind where to begin; that place itself is left out */
    FewWalk(Collection<Cursor> places, Cursor behind) {
        this.places = places.stream()
                .filter(place -> place.compareTo(behind) > 0)
                .sorted()
                .toList();
    }

    @Override
    public List<Cursor> next(int most) {
        List<Cursor> next = places.subList(at, Math.min(places.size(), at + most));
        at += next.size();
        return next;
    }
}
