package org.dateline.desk.listening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dateline.desk.schedule.Chore;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.feed.FeedPage.State;
import org.dateline.store.feed.FeedVisit;
import org.dateline.store.feed.LastVisit;
import org.dateline.store.feed.PageVisit;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Visits hosts, one after another all that is due there: however many programs share the record, only one of them visits a
 * host. What others redirect to it is asked there too, with the gap that {@link org.dateline.ingest.web.Manners} keep. A host that wants to be left alone is, with all its feeds and pages. What a visit finds is kept before the
 * next begins: whoever is killed in between has lost one answer, for which is asked again.
 */
final class HostVisits implements Chore {

    /** So many pages are visited until other hosts have their turn. */
    private static final int MOST_PAGES = 25;

    /** Clocks are set by seconds all the time. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    /** So long it is remembered that a page was read which no feed leads to any more. */
    private static final Duration KNOWN_FOR = Duration.ofDays(90);

    private final RecordStore store;
    private final FeedFetching feeds;
    private final PageFetching pages;
    private final Visiting visiting;
    private final Clock clock;
    private final WatchListener listener;
    private final BooleanSupplier goesOn;
    private @Nullable Instant seen;

    /** @param goesOn whether to begin anything else; asked before each visit */
    HostVisits(
            RecordStore store,
            Fetching fetching,
            Visiting visiting,
            Clock clock,
            WatchListener listener,
            BooleanSupplier goesOn) {
        this.store = store;
        this.feeds = fetching.feeds();
        this.pages = fetching.pages();
        this.visiting = visiting;
        this.clock = clock;
        this.listener = listener;
        this.goesOn = goesOn;
    }

    /** What fetches. */
    record Fetching(FeedFetching feeds, PageFetching pages) {}

    @Override
    public String name() {
        return "visit";
    }

    @Override
    public Map<String, Instant> listDue() {
        mendTimes();
        return store.feeds().listHosts();
    }

    /** At the start, and whenever the clock was set back, what is due is reckoned from now. */
    private synchronized void mendTimes() {
        Instant now = clock.instant();
        Instant before = seen;
        seen = now;
        if (before == null || now.plus(SLACK).isBefore(before)) {
            store.feeds().mendTimes(now);
            store.quietHosts().forget(now);
            store.feedPages().forget(now.minus(KNOWN_FOR));
        }
    }

    @Override
    public void run(String host) {
        for (Feed feed : store.feeds().listDue(host, clock.instant())) {
            if (isOver(host)) {
                return;
            }
            visit(host, feed);
        }
        for (FeedPage page : store.feedPages().listDue(host, clock.instant(), MOST_PAGES)) {
            if (isOver(host)) {
                return;
            }
            visit(host, page);
        }
    }

    private boolean isOver(String host) {
        return !goesOn.getAsBoolean()
                || store.quietHosts().findEnd(host, clock.instant()).isPresent();
    }

    private void visit(String host, Feed feed) {
        FeedOutcome outcome = feeds.fetch(feed);
        Instant now = clock.instant();
        if (outcome instanceof FeedOutcome.Gone gone) {
            keep(feed, gone, now);
            return;
        }
        if (outcome instanceof FeedOutcome.Failed failed) {
            Duration interval = visiting.afterFailure(feed, failed.asked());
            store.feeds()
                    .visited(feed.id(), new FeedVisit(now, failed.reason(), null, feed.tags(), List.of(), interval));
            if (failed.isHost() && failed.asked() != null) {
                leaveAlone(host, failed.asked(), failed.reason());
            }
            listener.failed(feed, failed.reason());
            return;
        }
        listener.visited(feed, keep(feed, outcome, now));
        if (outcome instanceof FeedOutcome.Found found && found.movedTo() != null) {
            move(feed, found.movedTo(), now);
        }
    }

    /** Since when a feed is gone is told apart from since when it fails. */
    private void keep(Feed feed, FeedOutcome.Gone gone, Instant now) {
        LastVisit.Trouble before = feed.visits().trouble();
        if (visiting.isGoneForGood(before, now)) {
            store.feeds().giveUp(feed.id(), now, gone.reason());
            listener.paused(feed, gone.reason());
            return;
        }
        Duration interval = visiting.afterFailure(feed, gone.asked());
        FeedVisit visit = new FeedVisit(now, gone.reason(), null, feed.tags(), List.of(), interval);
        if (FeedOutcome.Gone.is(before)) {
            store.feeds().visited(feed.id(), visit);
        } else {
            store.feeds().failedAnew(feed.id(), visit);
        }
        listener.failed(feed, gone.reason());
    }

    /** One that lies now where another does is left alone, unless the other is left alone: then only it is heard. */
    private void move(Feed feed, FeedAddress to, Instant now) {
        if (store.feeds().move(feed.id(), to).isPresent()) {
            listener.moved(feed, to);
            return;
        }
        String reason = "moved for good to " + to.written() + ", which is listened to already";
        if (store.feeds().merge(feed.id(), to.id(), now, reason)) {
            listener.merged(feed, to);
        }
    }

    private int keep(Feed feed, FeedOutcome outcome, Instant now) {
        if (outcome instanceof FeedOutcome.Found found) {
            int fresh = store.feeds()
                    .visited(
                            feed.id(),
                            new FeedVisit(now, null, found.what(), found.tags(), found.pages(), visiting.usual()));
            store.feeds().waitFor(feed.id(), now, visiting.afterAnswer(feed, fresh > 0, found.asked()));
            return fresh;
        }
        return store.feeds()
                .visited(
                        feed.id(),
                        new FeedVisit(
                                now, null, null, feed.tags(), List.of(), visiting.afterAnswer(feed, false, null)));
    }

    private void visit(String host, FeedPage page) {
        PageOutcome outcome = pages.fetch(page, outlet(page));
        Instant now = clock.instant();
        store.feedPages().visited(page, visit(page, outcome, now));
        if (outcome instanceof PageOutcome.Failed failed && failed.isHost()) {
            Duration quiet = failed.asked() == null ? visiting.afterSilence(page) : failed.asked();
            leaveAlone(host, quiet, failed.reason());
        }
        listener.read(page, outcome);
    }

    /** The page's feed may have moved, or handed it over, since it was found due. */
    private @Nullable String outlet(FeedPage page) {
        return store.feeds()
                .findByPage(page.id())
                .map(feed -> feed.facts().outlet())
                .orElse(null);
    }

    private PageVisit visit(FeedPage page, PageOutcome outcome, Instant now) {
        @Nullable Instant again = visiting.againAfterReading(page, now);
        if (outcome instanceof PageOutcome.Read read) {
            return new PageVisit(now, State.KEPT, read.tags(), read.text(), null, false, again);
        }
        if (outcome instanceof PageOutcome.Unchanged unchanged) {
            return new PageVisit(now, State.KEPT, unchanged.tags(), null, null, false, again);
        }
        if (outcome instanceof PageOutcome.SetAside aside) {
            return new PageVisit(
                    now, kept(page, State.ASIDE), Tags.NONE, null, aside.reason(), false, afterwards(page, aside, now));
        }
        PageOutcome.Failed failed = (PageOutcome.Failed) outcome;
        @Nullable Instant retry = visiting.againAfterFailure(page, now, failed.isHost());
        State state = retry == null ? State.ASIDE : State.WAITING;
        return new PageVisit(now, kept(page, state), page.tags(), null, failed.reason(), true, retry);
    }

    /** A page that was read once may be back; one that never was may be a moment's trouble of its host's for a day. */
    private @Nullable Instant afterwards(FeedPage page, PageOutcome.SetAside aside, Instant now) {
        if (page.state() == State.KEPT) {
            return visiting.againAfterReading(page, now);
        }
        return aside.isLasting() ? null : visiting.againAfterRefusal(page, now);
    }

    /** What is in the record stays there. */
    private static State kept(FeedPage page, State otherwise) {
        return page.state() == State.KEPT ? State.KEPT : otherwise;
    }

    private void leaveAlone(String host, Duration quiet, String reason) {
        store.quietHosts().leaveAlone(host, clock.instant().plus(quiet), reason);
    }
}
