package org.dateline.desk.web.timeline;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.jspecify.annotations.Nullable;

/**
 * What the timeline shows.
 *
 * @param drawing where the data of the drawing come from; null on a page behind the first, which has none
 * @param strip where the counts come from
 * @param notes what of the filter incidents cannot be asked for
 */
public record TimelinePage(
        Frame frame,
        List<Choice> lanes,
        @Nullable String drawing,
        String strip,
        Shown shown,
        List<String> notes,
        List<Day> days,
        Rest rest) {

    public TimelinePage {
        lanes = List.copyOf(lanes);
        notes = List.copyOf(notes);
        days = List.copyOf(days);
    }

    /**
     * What is shown.
     *
     * @param span the days in words
     * @param counted the periods by which it is what they count; null if it is all that may have been in the days
     * @param uncounted address of all that may have been in the days
     */
    public record Shown(String span, Total total, @Nullable String counted, String uncounted) {}

    /**
     * What stands behind the days.
     *
     * @param nothing why there are none; null if there are some
     */
    public record Rest(Pager pager, @Nullable Emptiness nothing) {}

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
