package org.dateline.ingest.web;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.core5.concurrent.Cancellable;
import org.jspecify.annotations.Nullable;

/** The moment at which a question is given up, over all its hops and however slowly bytes still come. Thread-safe. */
final class Deadline implements AutoCloseable {

    private final Duration all;
    private final ScheduledFuture<?> end;
    private @Nullable Cancellable current;
    private boolean isOver;

    Deadline(ScheduledExecutorService clock, Duration all) {
        this.all = all;
        end = clock.schedule(this::strike, all.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Takes a request to be cut off in time, instead of the last one. */
    synchronized void guard(Cancellable request) {
        current = request;
        if (isOver) {
            request.cancel();
        }
    }

    private synchronized void strike() {
        isOver = true;
        if (current != null) {
            current.cancel();
        }
    }

    synchronized boolean isOver() {
        return isOver;
    }

    /** Why a question was given up, in words. */
    String inWords() {
        return "took longer than " + all.toSeconds() + " s";
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
