package org.dateline.desk.web.reading;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the page of readings shows.
 *
 * @param current what is being read; null if nothing is
 * @param waiting what comes next, in order
 * @param over what was read last, the newest first
 */
public record ReadingPage(
        Frame frame,
        @Nullable ReadingView current,
        List<ReadingView> waiting,
        List<ReadingView> over,
        ReadOffer offer) {

    public ReadingPage {
        waiting = List.copyOf(waiting);
        over = List.copyOf(over);
    }

    /** What the page tells first. */
    public String heading() {
        if (current != null) {
            return "Reading " + current.title();
        }
        return over.isEmpty() ? "Nothing is being read" : over.get(0).outcome();
    }
}
