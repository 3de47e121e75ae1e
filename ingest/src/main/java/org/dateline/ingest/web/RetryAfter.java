package org.dateline.ingest.web;

import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** How long a server asks to be left alone: {@code Retry-After} of RFC 9110, in seconds or as a date. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /**
     * Reads the header.
     *
     * @param value null if the answer has none
     * @param date the answer's own {@code Date}, against which a date is reckoned; null if it has none
     * @param clock reckoned against otherwise
     * @return from 0 to 7 days; null if nothing is said, or nonsense
     */
    static @Nullable Duration of(@Nullable String value, @Nullable String date, Clock clock) {
        if (value == null) {
            return null;
        }
        String written = value.strip();
        if (written.matches("[+-]?\\d{1,40}")) {
            return bounded(seconds(written));
        }
        Instant until = DateUtils.parseStandardDate(written);
        if (until == null) {
            return null;
        }
        Instant sent = date == null ? null : DateUtils.parseStandardDate(date.strip());
        return bounded(Duration.between(sent == null ? clock.instant() : sent, until));
    }

    private static Duration seconds(String written) {
        BigInteger most = BigInteger.valueOf(LONGEST.toSeconds());
        return Duration.ofSeconds(
                new BigInteger(written).min(most).max(BigInteger.ZERO).longValueExact());
    }

    private static Duration bounded(Duration wait) {
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
