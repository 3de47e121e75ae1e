package org.dateline.desk.web.map;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.IncidentItem;

/**
 * Incidents at a place, for the drawer.
 *
 * @param title the place
 * @param window the days, in words
 * @param more whether there are more
 */
public record PlaceIncidentsPage(Frame frame, String title, String window, List<IncidentItem> incidents, boolean more) {

    public PlaceIncidentsPage {
        incidents = List.copyOf(incidents);
    }
}
