package org.dateline.desk.web.sources;

import java.time.Instant;
import java.util.Locale;
import org.dateline.desk.web.words.Moments;
import org.dateline.desk.web.words.Words;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.FeedPage.State;
import org.jspecify.annotations.Nullable;

/**
 * A page that a feed led to, as it is shown.
 *
 * @param title as the feed gives it, else the address
 * @param state what has become of it, in words, with the reason
 * @param visits when it was found, read, and is visited again
 * @param article address of the article that was read there; null if the record has none
 */
public record FeedPageItem(
        String title,
        String address,
        State is,
        String state,
        String visits,
        @Nullable String article) {

    static FeedPageItem of(FeedPage page, @Nullable String article, Instant now) {
        String address = page.address().written();
        return new FeedPageItem(
                page.title() == null ? address : page.title(),
                address,
                page.state(),
                state(page),
                visits(page, now),
                article);
    }

    /** The name of its state, as {@code aside}. */
    public String label() {
        return is.name().toLowerCase(Locale.ROOT);
    }

    private static String state(FeedPage page) {
        FeedPage.Tries tries = page.tries();
        String reason = tries.reason() == null ? "" : ": " + tries.reason();
        return switch (page.state()) {
            case WAITING ->
                tries.failures() == 0
                        ? "waiting"
                        : "waiting; failed " + Words.figure(tries.failures(), "time") + reason;
            case KEPT ->
                "in the record, in " + Words.figure(tries.revisions(), "revision")
                        + (reason.isEmpty() ? "" : "; the last visit brought nothing" + reason);
            case ASIDE -> "set aside" + reason;
        };
    }

    private static String visits(FeedPage page, Instant now) {
        FeedPage.Tries tries = page.tries();
        String visited = tries.at() == null ? "" : " · visited " + Moments.near(tries.at(), now);
        String next = tries.nextAt() == null
                ? " · not visited again"
                : " · next visit " + (tries.nextAt().isAfter(now) ? Moments.near(tries.nextAt(), now) : "due");
        return "found " + Moments.utc(page.foundAt()) + visited + next;
    }
}
