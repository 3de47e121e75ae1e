package org.dateline.desk.web.timeline;

import jakarta.servlet.http.HttpServletRequest;
import org.dateline.core.situation.index.Grain;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.web.filter.Counting;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * How a timeline shows incidents.
 *
 * @param counted by which periods it shows what they count; null for all that answers
 */
record TimelineView(Lane lane, @Nullable Grain counted) {

    /** @throws AddressFault if there is no such lane or period */
    static TimelineView of(HttpServletRequest request) {
        return new TimelineView(
                Lane.find(request.getParameter("lane")), Counting.of(request.getParameter(Counting.NAME)));
    }

    TimelineView by(Lane other) {
        return new TimelineView(other, counted);
    }

    TimelineView counting(@Nullable Grain grain) {
        return new TimelineView(lane, grain);
    }

    /** An address without the filter. */
    String at(String path) {
        StringBuilder address = new StringBuilder(path);
        if (lane != Lane.FAMILY) {
            address.append("?lane=").append(lane.label());
        }
        if (counted != null) {
            address.append(address.indexOf("?") < 0 ? '?' : '&')
                    .append(Counting.NAME)
                    .append('=')
                    .append(counted.label());
        }
        return address.toString();
    }

    Query<IncidentRow> query(Queries queries) {
        return counted == null ? queries.incidents() : queries.incidents(counted);
    }
}
