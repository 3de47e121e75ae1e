package org.dateline.desk.web.today;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.IncidentItem;

/** What the first page shows. */
public record TodayPage(Frame frame, List<IncidentItem> incidents) {

    public TodayPage {
        incidents = List.copyOf(incidents);
    }
}
