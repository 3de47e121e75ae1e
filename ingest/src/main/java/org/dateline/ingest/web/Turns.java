package org.dateline.ingest.web;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * The order in which the hosts of the web are asked: to each, two questions come with a gap between them, however many
 * threads have some. Reckoned by time that passes, whatever clocks are set to. Thread-safe.
 */
final class Turns {

    private final LongSupplier nanos;
    private final Pause pause;
    /** As the counter of nanoseconds will stand when a host may be asked again. */
    private final Map<String, Long> free = new HashMap<>();

    /** @param nanos of time that has passed since some moment, as {@link System#nanoTime} has */
    Turns(LongSupplier nanos, Pause pause) {
        this.nanos = nanos;
        this.pause = pause;
    }

    /**
     * Waits until the host of an address may be asked.
     *
     * @param gap how long nobody asks it after this
     */
    void await(URI address, Duration gap) {
        Duration wait = take(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT), gap);
        if (!wait.isZero()) {
            pause.pause(wait);
        }
    }

    private synchronized Duration take(String host, Duration gap) {
        long now = nanos.getAsLong();
        free.values().removeIf(next -> next - now <= 0);
        long turn = free.getOrDefault(host, now);
        free.put(host, turn + gap.toNanos());
        return Duration.ofNanos(turn - now);
    }
}
