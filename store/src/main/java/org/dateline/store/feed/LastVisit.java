package org.dateline.store.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How visits to a feed went.
 *
 * @param at the last; null before the first
 * @param answeredAt the last that was answered, also with word that nothing changed; null if none was
 * @param freshAt the last that found a page not known before; null if none did
 * @param trouble what is wrong since; null if the last visit was answered
 */
public record LastVisit(
        @Nullable Instant at,
        @Nullable Instant answeredAt,
        @Nullable Instant freshAt,
        @Nullable Trouble trouble) {

    public static final LastVisit NONE = new LastVisit(null, null, null, null);

    /**
     * Visits that failed, one after another; those before a feed began to fail in a way of its own do not count.
     *
     * @param since the first
     * @param times how many, at least 1
     * @param reason of the last, in words to be read after the address and a colon
     */
    public record Trouble(Instant since, int times, String reason) {}
}
