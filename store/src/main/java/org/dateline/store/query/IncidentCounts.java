package org.dateline.store.query;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.core.situation.index.SeriesFrame;

/**
 * How many incidents stand in each period, by the rule of the indices: in that which holds the middle of their days.
 *
 * @param frame from the record's first article to its newest
 * @param periods by first day; those with none are left out
 * @param undated those with unknown days, and those told for longer than a period
 * @param cut whether only the newest {@link #MOST} were counted
 */
public record IncidentCounts(SeriesFrame frame, Map<LocalDate, Integer> periods, int undated, boolean cut) {

    /** So many are counted one by one at most, which takes a fraction of a second. */
    public static final int MOST = 20_000;

    public IncidentCounts {
        periods = Map.copyOf(periods);
    }

    /** The number in the period that begins on a day. */
    public int in(LocalDate start) {
        return periods.getOrDefault(start, 0);
    }
}
