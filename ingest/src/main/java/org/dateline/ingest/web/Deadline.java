package org.dateline.ingest.web;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;

/**
 * How long servers may take for a question, over all its hops and however slowly bytes still come. It stands still between
 * two requests, while our own side waits. Thread-safe.
 */
final class Deadline {

    private final ScheduledExecutorService clock;
    private final Duration all;
    private long leftNanos;
    private boolean isOver;

    Deadline(ScheduledExecutorService clock, Duration all) {
        this.clock = clock;
        this.all = all;
        this.leftNanos = all.toNanos();
    }

    /** Lets time run while a request is under way, which is cut off when it is over. */
    synchronized Guard guard(Cancellable request) {
        if (isOver) {
            request.cancel();
        }
        return new Guard(request);
    }

    synchronized boolean isOver() {
        return isOver;
    }

    /** Why a question was given up, in words. */
    String inWords() {
        return "took longer than " + all.toSeconds() + " s";
    }

    private synchronized void strike(Guard guard) {
        if (!guard.isClosed) {
            isOver = true;
            guard.request.cancel();
        }
    }

    private synchronized void end(Guard guard) {
        guard.isClosed = true;
        leftNanos -= System.nanoTime() - guard.began;
    }

    /** The time of one request; closed, it stands still. */
    final class Guard implements AutoCloseable {
        private final Cancellable request;
        private final long began = System.nanoTime();
        private final Future<?> end;
        private boolean isClosed;

        private Guard(Cancellable request) {
            this.request = request;
            this.end = clock.schedule(() -> strike(this), leftNanos, TimeUnit.NANOSECONDS);
        }

        @Override
        public void close() {
            end.cancel(false);
            end(this);
        }
    }
}
