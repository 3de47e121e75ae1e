package org.dateline.desk.web.review;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.IncidentItem;

/**
 * What the page of things to review shows.
 *
 * @param looked how many incidents, the newest, the queue is made of
 */
public record ReviewPage(Frame frame, List<Doubtful> queue, int looked) {

    public ReviewPage {
        queue = List.copyOf(queue);
    }

    /** An incident with the reasons to look at it. */
    public record Doubtful(IncidentItem incident, List<String> reasons) {

        public Doubtful {
            reasons = List.copyOf(reasons);
        }
    }
}
