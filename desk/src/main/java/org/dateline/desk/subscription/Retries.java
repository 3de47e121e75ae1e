package org.dateline.desk.subscription;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When what was not taken is tried again: soon at first, then every twenty minutes. */
final class Retries {

    /** So long alerts and questions are tried; a digest until the next one is due. */
    static final Duration LONGEST = Duration.ofHours(24);

    private static final List<Duration> PAUSES =
            List.of(1, 2, 5, 10, 20).stream().map(Duration::ofMinutes).toList();

    private Retries() {}

    /** @param attempts those that failed, from 1 */
    static Duration pause(int attempts) {
        return PAUSES.get(Math.min(Math.max(attempts, 1), PAUSES.size()) - 1);
    }

    /**
     * The next try of what is tried for a day.
     *
     * @param wanted how long the other side wants to be left alone; null if it does not tell
     * @return empty if it is not tried any more
     */
    static Optional<Instant> next(Instant madeAt, int attempts, Instant now, @Nullable Duration wanted) {
        Instant end = madeAt.plus(LONGEST);
        Duration pause = pause(attempts);
        Instant next = now.plus(wanted != null && wanted.compareTo(pause) > 0 ? wanted : pause);
        if (!now.isBefore(end)) {
            return Optional.empty();
        }
        return Optional.of(next.isBefore(end) ? next : end);
    }
}
