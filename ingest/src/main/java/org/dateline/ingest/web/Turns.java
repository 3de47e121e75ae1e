package org.dateline.ingest.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The order in which the hosts of the web are asked: to each, two questions come with a gap between them, however many
 * threads have some. Thread-safe.
 */
final class Turns {

    private final Clock clock;
    private final Pause pause;
    private final Map<String, Instant> free = new HashMap<>();
    private Instant seen = Instant.MIN;

    Turns(Clock clock, Pause pause) {
        this.clock = clock;
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
        Instant now = clock.instant();
        if (now.isBefore(seen)) {
            // The clock was set back: what was reckoned by it is of no use.
            free.clear();
        }
        seen = now;
        free.values().removeIf(next -> !next.isAfter(now));
        Instant turn = free.getOrDefault(host, now);
        free.put(host, turn.plus(gap));
        return Duration.between(now, turn);
    }
}
