package org.dateline.desk.web.actors;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.Pager;
import org.jspecify.annotations.Nullable;

/**
 * The list of actors.
 *
 * @param notes what of the filter it cannot be asked for
 * @param nothing why there is none; null if there are some
 */
public record ActorsPage(
        Frame frame,
        List<ActorItem> actors,
        List<String> notes,
        Pager pager,
        @Nullable Emptiness nothing) {

    public ActorsPage {
        actors = List.copyOf(actors);
        notes = List.copyOf(notes);
    }
}
