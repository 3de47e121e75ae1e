package org.dateline.desk.listening;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.ingest.web.Pause;

/** A pause that is over at once, as if its time had passed. */
final class SkippedPause implements Pause {

    private final AtomicLong skipped = new AtomicLong();

    @Override
    public void pause(Duration wait) {
        skipped.addAndGet(wait.toNanos());
    }

    @Override
    public long nanoTime() {
        return System.nanoTime() + skipped.get();
    }
}
