package org.dateline.desk.web.actors;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The list of actors.
 *
 * @param actors the most active first
 * @param others who else is named as often, and cannot act: people, places, roles
 * @param notes what of the filter it cannot be asked for, and what was counted
 * @param nothing why there is none; null if there are some
 */
public record ActorsPage(
        Frame frame,
        List<ActorItem> actors,
        List<ActorItem> others,
        List<String> notes,
        Pager pager,
        @Nullable Emptiness nothing) {

    public ActorsPage {
        actors = List.copyOf(actors);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
    }

    public boolean isFirst() {
        return pager.first() == null;
    }
}
