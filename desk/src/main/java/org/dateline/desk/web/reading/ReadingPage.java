package org.dateline.desk.web.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.desk.coding.QueuedReading;
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

    /** @param all readings, the newest first */
    static ReadingPage of(List<QueuedReading> all, Frame frame, ReadOffer offer) {
        List<ReadingView> views = all.stream().map(ReadingView::of).toList();
        List<ReadingView> unread = new ArrayList<>(
                views.stream().filter(view -> !view.state().stage().isOver()).toList());
        Collections.reverse(unread);
        ReadingView current = unread.isEmpty() ? null : unread.remove(0);
        return new ReadingPage(
                frame,
                current,
                unread,
                views.stream().filter(view -> view.state().stage().isOver()).toList(),
                offer);
    }

    /** What the page tells first. */
    public String heading() {
        if (current != null) {
            return "Reading " + current.title();
        }
        return over.isEmpty() ? "Nothing is being read" : over.get(0).outcome();
    }
}
