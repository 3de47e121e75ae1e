package org.dateline.ingest.web;

import java.time.Duration;

/** How time is let pass. */
public interface Pause {

    /** Sleeps. A thread that is interrupted wakes at once, and stays interrupted. */
    Pause SLEEP = wait -> {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    /** Returns when so much time is over. */
    void pause(Duration wait);
}
