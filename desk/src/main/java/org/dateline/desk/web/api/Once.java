package org.dateline.desk.web.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/**
 * Does once what is asked for twice under one {@code Idempotency-Key}: of an answer that got lost a program may ask again.
 * What succeeded is kept for a day in memory, the last thousand. Thread-safe.
 */
final class Once {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 1000;

    private final Clock clock;
    private final Map<String, Done> done = new LinkedHashMap<>();

    Once(Clock clock) {
        this.clock = clock;
    }

    /** What was asked, and what came of it. */
    private record Done(String asked, Instant at, ResponseEntity<byte[]> answer) {}

    /**
     * Does something unless it is done.
     *
     * @param key of the asker's, with the asker
     * @param asked a hash of what is asked for
     * @return the answer, or that which was given then
     * @throws ResponseStatusException 422 if something else was asked for under the key
     */
    synchronized ResponseEntity<byte[]> answer(String key, String asked, Supplier<ResponseEntity<byte[]>> doing) {
        forget();
        Done before = done.get(key);
        if (before == null) {
            ResponseEntity<byte[]> answer = doing.get();
            if (answer.getStatusCode().is2xxSuccessful()) {
                done.put(key, new Done(asked, clock.instant(), answer));
            }
            return answer;
        }
        if (!before.asked().equals(asked)) {
            throw new ResponseStatusException(
                    HttpStatus.UNPROCESSABLE_CONTENT, "something else was sent under this Idempotency-Key");
        }
        return before.answer();
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
