package org.dateline.desk.web.timeline;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.IncidentItem;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline shows.
 *
 * @param drawing where the data of the drawing come from; null on a page behind the first, which has none
 * @param strip where the counts come from
 * @param span the days in words
 * @param older the address of the next page; null if there is none
 */
public record TimelinePage(
        Frame frame,
        List<Choice> lanes,
        @Nullable String drawing,
        String strip,
        String span,
        List<Day> days,
        @Nullable String older) {

    public TimelinePage {
        lanes = List.copyOf(lanes);
        days = List.copyOf(days);
    }

    /** A way to part incidents. */
    public record Choice(String label, String href, boolean isChosen) {}

    /**
     * The incidents of a day.
     *
     * @param title the day in words
     */
    public record Day(String title, List<IncidentItem> incidents) {

        public Day {
            incidents = List.copyOf(incidents);
        }
    }
}
