package org.dateline.ingest.web;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.hc.core5.concurrent.Cancellable;

/**
 * How long servers may take for a question, over all its hops and however slowly bytes still come. It stands still between
 * two requests, while our own side waits. Thread-safe.
 */
final class Deadline {

    private final ScheduledExecutorService clock;
    private final LongSupplier nanos;
    private final Duration all;
    private long leftNanos;
    private boolean isOver;

    /** @param nanos of time that has passed since some moment, as {@link System#nanoTime} has */
    Deadline(ScheduledExecutorService clock, LongSupplier nanos, Duration all) {
        this.clock = clock;
        this.nanos = nanos;
        this.all = all;
        this.leftNanos = all.toNanos();
    }

    /**
     * Lets time run while a request is under way, which is cut off when it is over.
     *
     * @throws WebFault if it is over already
     */
    synchronized Guard guard(Cancellable request) throws WebFault {
        isOver |= leftNanos <= 0;
        if (isOver) {
            throw new WebFault(inWords());
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
        leftNanos -= nanos.getAsLong() - guard.began;
    }

    /** The time of one request; closed, it stands still. */
    final class Guard implements AutoCloseable {
        private final Cancellable request;
        private final long began = nanos.getAsLong();
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
