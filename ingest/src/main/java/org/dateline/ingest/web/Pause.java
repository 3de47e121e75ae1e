package org.dateline.ingest.web;

import java.time.Duration;

/** How time is let pass, and by what it is counted. */
public interface Pause {

    /** Sleeps. */
    Pause SLEEP = wait -> Thread.sleep(wait.toMillis());

    /**
     * Returns when so much time is over.
     *
     * @throws InterruptedException if the thread is interrupted before
     */
    void pause(Duration wait) throws InterruptedException;

    /** Nanoseconds since some moment, those of pauses among them, as {@link System#nanoTime} has them. */
    default long nanoTime() {
        return System.nanoTime();
    }
}
