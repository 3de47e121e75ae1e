package org.dateline.desk.web.reading;

import org.jspecify.annotations.Nullable;

/**
 * The part of the page of readings that changes.
 *
 * @param saidLast the step of which was said aloud
 */
public record ReadingNow(ReadingView view, String saidLast) {

    /** On a page that has just been opened, which says itself what it is about. */
    public static ReadingNow first(ReadingView view) {
        return new ReadingNow(view, view.step());
    }

    /** What is to be said aloud; null if that was. */
    public @Nullable String said() {
        return view.step().equals(saidLast) ? null : view.said();
    }

    /** Where it is asked for again. */
    public String next() {
        return ReadingActivities.PAGE + "/" + view.number() + "/now?said=" + view.step();
    }
}
