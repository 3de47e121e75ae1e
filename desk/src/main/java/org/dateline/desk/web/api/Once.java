package org.dateline.desk.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Does once what is asked for twice under one {@code Idempotency-Key}: of an answer that got lost a program may ask again.
 * What succeeded is kept for a day in memory, the last thousand. Thread-safe.
 */
final class Once {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 1000;

    private static final int LOCKS = 256;

    private final Clock clock;
    private final List<Object> locks = Stream.generate(Object::new).limit(LOCKS).toList();
    private final Map<String, Done> done = new LinkedHashMap<>();

    Once(Clock clock) {
        this.clock = clock;
    }

    /** What was asked, and what was made. */
    private record Done(String asked, Instant at, String made) {}

    /**
     * Makes something unless it is made. Who asks under the same key waits meanwhile, others hardly ever.
     *
     * @param key of the asker's, with the asker
     * @param asked a hash of what is asked for
     * @param making gives the id of what it made
     * @return the id of what is made, or was then
     * @throws ResponseStatusException 422 if something else was asked for under the key
     */
    String make(String key, String asked, Supplier<String> making) {
        synchronized (locks.get(Math.floorMod(key.hashCode(), LOCKS))) {
            Done before = find(key);
            if (before == null) {
                String made = making.get();
                keep(key, new Done(asked, clock.instant(), made));
                return made;
            }
            if (!before.asked().equals(asked)) {
                throw new ResponseStatusException(
                        HttpStatus.UNPROCESSABLE_CONTENT, "something else was sent under this Idempotency-Key");
            }
            return before.made();
        }
    }

    private synchronized @Nullable Done find(String key) {
        forget();
        return done.get(key);
    }

    private synchronized void keep(String key, Done made) {
        done.put(key, made);
    }

    /** The first are the oldest. */
    private void forget() {
        Instant oldest = clock.instant().minus(KEPT);
        Iterator<Done> all = done.values().iterator();
        while (all.hasNext()) {
            boolean old = all.next().at().isBefore(oldest);
            if (!old && done.size() < MOST) {
                return;
            }
            all.remove();
        }
    }
}
