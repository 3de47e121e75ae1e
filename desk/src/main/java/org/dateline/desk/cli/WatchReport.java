package org.dateline.desk.cli;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dateline.desk.listening.PageOutcome;
import org.dateline.desk.listening.WatchListener;
import org.dateline.desk.subscription.Round;
import org.dateline.desk.subscription.RoundListener;
import org.dateline.desk.subscription.RoundLog;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.subscription.Subscription;

/** Tells people on stderr what a watch finds, a line for each thing that is new or wrong. Thread-safe. */
final class WatchReport implements WatchListener, RoundListener {

    private final Console console;
    private final Clock clock;
    private final boolean quiet;
    private int read;
    private int set;
    private int failing;

    /** @param clock in the zone of the people who read it */
    WatchReport(Console console, Clock clock, boolean quiet) {
        this.console = console;
        this.clock = clock;
        this.quiet = quiet;
    }

    @Override
    public synchronized void visited(Feed feed, int fresh) {
        if (fresh > 0) {
            say(feed.name() + ": " + fresh + (fresh == 1 ? " new page" : " new pages"));
        }
    }

    @Override
    public synchronized void failed(Feed feed, String reason) {
        failing++;
        fault(feed.name(), reason);
    }

    @Override
    public synchronized void read(FeedPage page, PageOutcome outcome) {
        String title = Objects.requireNonNullElse(page.title(), page.address().written());
        if (outcome instanceof PageOutcome.Read kept) {
            read++;
            say(title + ": " + kept.kept().label());
        } else if (outcome instanceof PageOutcome.SetAside aside) {
            set++;
            fault(page.address().written(), aside.reason());
        } else if (outcome instanceof PageOutcome.Failed failed) {
            fault(page.address().written(), failed.reason() + "; it is tried again");
        }
    }

    @Override
    public void ended(Subscription subscription, Round round) {
        String line = RoundLog.line(subscription, round);
        switch (round.result()) {
            case SENT -> say(line);
            case LATER, FAILED -> console.say("dateline: " + OneLine.of(line));
            default -> {}
        }
    }

    @Override
    public void waiting(int mailboxes) {
        console.say("dateline: " + RoundLog.waitingLine(mailboxes));
    }

    private void say(String message) {
        if (!quiet) {
            console.say(LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS) + "  " + OneLine.of(message));
        }
    }

    private void fault(String what, String reason) {
        console.say("dateline: " + OneLine.of(what) + ": " + OneLine.of(reason));
    }

    /** Sums up. @return whether anything could not be had or read */
    synchronized boolean end() {
        if (!quiet) {
            console.say(read + (read == 1 ? " article read, " : " articles read, ") + set + " pages set aside, "
                    + failing + (failing == 1 ? " feed failing" : " feeds failing"));
        }
        return set + failing > 0;
    }
}
