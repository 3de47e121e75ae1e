package org.dateline.desk.web.displacement;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.DisplacementItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.jspecify.annotations.Nullable;

/**
 * What the page of displacement shows.
 *
 * @param notes what of the filter it cannot be asked for
 * @param figures by place; none behind the first page
 * @param nothing why there is no report; null if there are some
 */
public record DisplacementPage(
        Frame frame,
        List<String> notes,
        Total total,
        PlaceFigures figures,
        List<DisplacementItem> reports,
        Pager pager,
        @Nullable Emptiness nothing) {

    public DisplacementPage {
        notes = List.copyOf(notes);
        reports = List.copyOf(reports);
    }
}
