package org.dateline.desk.schedule;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a timetable has before it.
 *
 * @param underWay how many things this program is at
 * @param held things that are due and in the hands of another program, which may have been killed, by their ids, each with that
 *     program's name
 * @param freeBy when what is held is this program's turn at the latest, if the other one was killed
 * @param next when the next of all other things is due; null for never
 */
public record Outlook(
        int underWay,
        Map<String, String> held,
        Instant freeBy,
        @Nullable Instant next) {

    public Outlook {
        held = Map.copyOf(held);
    }

    /** Tells whether this program has nothing to do before a later moment. */
    public boolean isIdle(Instant now) {
        return underWay == 0 && (next == null || next.isAfter(now));
    }
}
