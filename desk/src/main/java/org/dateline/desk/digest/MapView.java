package org.dateline.desk.digest;

import java.time.LocalDate;
import java.util.List;
import org.dateline.store.query.ControlRow;
import org.jspecify.annotations.Nullable;

/**
 * What a map shows.
 *
 * @param on the day; null for no map
 * @param held who holds what on that day
 * @param dots incidents
 * @param trends indices that moved
 */
record MapView(@Nullable LocalDate on, List<ControlRow> held, List<Dot> dots, List<IndexNews.Move> trends) {

    MapView {
        held = List.copyOf(held);
        dots = List.copyOf(dots);
        trends = List.copyOf(trends);
    }

    /**
     * An incident on the map.
     *
     * @param status as on pages
     * @param voices how many independent ones tell it
     */
    record Dot(double latitude, double longitude, String country, String status, int voices) {}
}
