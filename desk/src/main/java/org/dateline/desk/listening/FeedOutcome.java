package org.dateline.desk.listening;

import java.time.Duration;
import java.util.List;
import org.dateline.ingest.web.Answer;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.dateline.store.feed.LastVisit;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;

/** What became of a visit to a feed. */
sealed interface FeedOutcome permits FeedOutcome.Found, FeedOutcome.Unchanged, FeedOutcome.Gone, FeedOutcome.Failed {

    /**
     * It was there.
     *
     * @param pages that it leads to, in its order
     * @param asked how long it asks not to be visited; null if it does not
     * @param movedTo where it lies for good; null if where it was asked for
     */
    record Found(
            Feed.Found what,
            Tags tags,
            List<ToldPage> pages,
            @Nullable Duration asked,
            @Nullable FeedAddress movedTo) implements FeedOutcome {

        public Found {
            pages = List.copyOf(pages);
        }
    }

    /** It is as it was. */
    record Unchanged() implements FeedOutcome {}

    /**
     * Its own server says that it is not there any more, and will not be again. Some say so for an hour.
     *
     * @param asked how long its server asks to be left alone; null if it does not
     */
    record Gone(String reason, @Nullable Duration asked) implements FeedOutcome {

        private static final String WORDS = "gone for good: ";

        static Gone of(Answer.Declined declined) {
            return new Gone(WORDS + declined.inWords(), declined.retryAfter());
        }

        /** Whether visits failed because of this. */
        static boolean is(LastVisit.@Nullable Trouble trouble) {
            return trouble != null && trouble.reason().startsWith(WORDS);
        }
    }

    /**
     * It could not be had.
     *
     * @param asked how long its server asks to be left alone; null if it does not
     * @param isHost whether the host is left alone, and not the feed only
     */
    record Failed(String reason, @Nullable Duration asked, boolean isHost) implements FeedOutcome {}
}
