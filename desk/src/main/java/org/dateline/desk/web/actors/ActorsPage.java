package org.dateline.desk.web.actors;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * The list of actors.
 *
 * @param notes what of the filter it cannot be asked for
 * @param isFirst whether it is the first page
 * @param older the address of the next page; null if there is none
 */
public record ActorsPage(
        Frame frame,
        List<ActorItem> actors,
        List<String> notes,
        boolean isFirst,
        @Nullable String older) {

    public ActorsPage {
        actors = List.copyOf(actors);
        notes = List.copyOf(notes);
    }
}
