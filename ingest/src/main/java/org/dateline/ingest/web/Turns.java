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

    /** So long somebody waits, who may hold up what waits behind him. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

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
     * @throws WebFault if that is not soon, or the thread is interrupted, which it then stays
     */
    void await(URI address, Duration gap) throws WebFault {
        Duration wait = take(String.valueOf(address.getHost()).toLowerCase(Locale.ROOT), gap);
        if (wait.isZero()) {
            return;
        }
        try {
            pause.pause(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw WebFault.noTurn("interrupted before its host could be asked");
        }
    }

    private synchronized Duration take(String host, Duration gap) throws WebFault {
        long now = nanos.getAsLong();
        free.values().removeIf(next -> next - now <= 0);
        long turn = free.getOrDefault(host, now);
        Duration wait = Duration.ofNanos(turn - now);
        if (wait.compareTo(LONGEST) > 0) {
            throw WebFault.noTurn(
                    "its host is asked too much already: its turn would come in " + wait.toSeconds() + " s");
        }
        free.put(host, turn + gap.toNanos());
        return wait;
    }
}
