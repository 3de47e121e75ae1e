package org.dateline.desk.listening;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.LastVisit;
import org.jspecify.annotations.Nullable;

/**
 * How often feeds and pages are visited. Feeds that bring something new are visited often, quiet ones less, those that fail
 * ever less; pages are looked at again at growing ages, since most changes come in the first hours.
 *
 * @param usual from one visit to a feed to the next, as long as it brings something
 */
record Visiting(Duration usual) {

    /** Two weeks, and a day for what is late. */
    static final Duration LONGEST = Duration.ofDays(15);

    private static final Duration QUIETEST = Duration.ofHours(2);
    private static final Duration MOST_FAILING = Duration.ofDays(1);
    private static final Duration LONGEST_ASKED = Duration.ofDays(7);
    private static final Duration GONE_FOR = Duration.ofDays(2);
    private static final int LEAST_GONE = 3;
    private static final Duration REFUSED_FOR = Duration.ofHours(20);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_SILENT_DOUBLINGS = 5;

    /** A page that fails so often in a row is set aside. */
    private static final int MOST_FAILURES = 7;

    private static final List<Duration> AGES = List.of(
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofDays(1),
            Duration.ofDays(2),
            Duration.ofDays(4),
            Duration.ofDays(7),
            Duration.ofDays(10),
            Duration.ofDays(14));

    /** @param asked how long the feed itself asks not to be visited; null if it does not */
    Duration afterAnswer(Feed feed, boolean isFresh, @Nullable Duration asked) {
        Duration least = asked == null || asked.compareTo(usual) < 0 ? usual : asked;
        Duration longer = feed.next().interval().multipliedBy(3).dividedBy(2);
        Duration quiet = longest(least, shortest(longer, QUIETEST));
        return spread(feed, isFresh ? least : quiet);
    }

    /** @param asked how long its server asks to be left alone; null if it does not */
    Duration afterFailure(Feed feed, @Nullable Duration asked) {
        int times =
                feed.visits().trouble() == null ? 0 : feed.visits().trouble().times();
        Duration doubled = usual.multipliedBy(1L << Math.min(times, MOST_DOUBLINGS));
        Duration before = times == 0 ? usual : feed.next().interval();
        Duration backedOff = shortest(longest(doubled, before), MOST_FAILING);
        return asked == null ? spread(feed, backedOff) : longest(shortest(asked, LONGEST_ASKED), backedOff);
    }

    /** Whether to give a feed up at another visit that finds it gone: those before found it so for days. */
    boolean isGoneForGood(LastVisit.@Nullable Trouble before, Instant now) {
        return before != null
                && FeedOutcome.Gone.is(before)
                && before.times() + 1 >= LEAST_GONE
                && !now.isBefore(before.since().plus(GONE_FOR));
    }

    /** Feeds that began together need not be visited together: up to a tenth later, each otherwise and always alike. */
    private static Duration spread(Feed feed, Duration wait) {
        return wait.plusSeconds(Math.floorMod(feed.id().hashCode(), wait.toSeconds() / 10 + 1));
    }

    /** When to look again at a page that was read; null for no more. */
    @Nullable
    Instant againAfterReading(FeedPage page, Instant now) {
        return AGES.stream()
                .map(age -> page.foundAt().plus(age))
                .filter(now::isBefore)
                .findFirst()
                .orElse(null);
    }

    /** When to try again, within its first day, a page on which nothing was to be read; null for no more. */
    @Nullable
    Instant againAfterRefusal(FeedPage page, Instant now) {
        return now.isBefore(page.foundAt().plus(REFUSED_FOR)) ? againAfterReading(page, now) : null;
    }

    /**
     * When to try again a page that could not be had; null for no more.
     *
     * @param isHost whether its host could not be asked at all, which says nothing of the page
     */
    @Nullable
    Instant againAfterFailure(FeedPage page, Instant now, boolean isHost) {
        int failures = page.tries().failures();
        boolean isOver = isHost ? now.isAfter(page.foundAt().plus(LONGEST)) : failures + 1 >= MOST_FAILURES;
        return isOver ? null : now.plus(FIRST_RETRY.multipliedBy(1L << 2 * Math.min(failures, 3)));
    }

    /** How long to leave a host alone that does not answer. */
    Duration afterSilence(FeedPage page) {
        return FIRST_RETRY.multipliedBy(1L << Math.min(page.tries().failures(), MOST_SILENT_DOUBLINGS));
    }

    private static Duration shortest(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longest(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
