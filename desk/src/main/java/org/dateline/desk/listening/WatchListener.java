package org.dateline.desk.listening;

import org.dateline.desk.schedule.Outlook;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedPage;

/** Is told what visits found, by several threads. */
public interface WatchListener {

    /** Does not listen. */
    WatchListener NONE = new WatchListener() {
        @Override
        public void visited(Feed feed, int fresh) {}

        @Override
        public void failed(Feed feed, String reason) {}

        @Override
        public void moved(Feed feed, FeedAddress to) {}

        @Override
        public void merged(Feed feed, FeedAddress into) {}

        @Override
        public void paused(Feed feed, String reason) {}

        @Override
        public void read(FeedPage page, PageOutcome outcome) {}
    };

    /**
     * A feed was visited.
     *
     * @param fresh pages that were not known
     */
    void visited(Feed feed, int fresh);

    /** A feed could not be visited. */
    void failed(Feed feed, String reason);

    /**
     * A feed lies elsewhere for good, and is listened to there.
     *
     * @param feed as it was
     */
    void moved(Feed feed, FeedAddress to);

    /** A feed that was visited lies for good where another does: only to that one is listened from now on. */
    void merged(Feed feed, FeedAddress into);

    /** A feed could not be visited, and is left alone until people resume it. */
    void paused(Feed feed, String reason);

    /** A page was visited. */
    void read(FeedPage page, PageOutcome outcome);

    /** What is to be visited next, told at the start and every few seconds. */
    default void looked(Outlook outlook) {}
}
