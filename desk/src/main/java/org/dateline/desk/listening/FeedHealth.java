package org.dateline.desk.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.dateline.store.feed.Feed;

/** How a feed fares: one that brings nothing is another thing than one that cannot be had. */
public enum FeedHealth {
    /** It was not visited yet. */
    NEW("not visited yet"),
    /** It answers, and has brought something new in the last days. */
    LISTENING("brings news"),
    /** It answers, and brings nothing new. */
    QUIET("answers, and brings nothing new"),
    /** It cannot be had. */
    FAILING("cannot be had"),
    /** It is not visited until people resume it: they wanted that, it is gone for good, or another is listened to where it lies now. */
    PAUSED("paused");

    /** So long nothing new makes a feed a quiet one. */
    private static final Duration QUIET_AFTER = Duration.ofDays(3);

    private final String words;

    FeedHealth(String words) {
        this.words = words;
    }

    public static FeedHealth of(Feed feed, Instant now) {
        if (feed.next().paused()) {
            return PAUSED;
        }
        if (feed.visits().trouble() != null) {
            return FAILING;
        }
        if (feed.visits().answeredAt() == null) {
            return NEW;
        }
        Instant fresh = feed.visits().freshAt();
        return (fresh == null ? feed.addedAt() : fresh).plus(QUIET_AFTER).isBefore(now) ? QUIET : LISTENING;
    }

    /** The name in lists, as {@code failing}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means, as {@code answers, and brings nothing new}. */
    public String words() {
        return words;
    }
}
