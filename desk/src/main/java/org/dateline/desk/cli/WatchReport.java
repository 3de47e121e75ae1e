package org.dateline.desk.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.dateline.desk.listening.PageOutcome;
import org.dateline.desk.listening.WatchListener;
import org.dateline.desk.schedule.Outlook;
import org.dateline.desk.subscription.Round;
import org.dateline.desk.subscription.RoundListener;
import org.dateline.desk.subscription.RoundLog;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedPage;
import org.dateline.store.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Tells people on stderr what a watch does: to how many feeds it listens, a line for each thing that is new or wrong, one for
 * each round of visits, and when it goes on. On a terminal the last line is that of the round. Thread-safe.
 */
final class WatchReport implements WatchListener, RoundListener {

    private static final int MOST_HOSTS = 3;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Console console;
    private final Clock clock;
    private final boolean quiet;
    private final StatusLine line;
    private final Set<String> toldHolders = new HashSet<>();
    private @Nullable UnaryOperator<String> beginning;
    private Visits round = Visits.NONE;
    private int read;
    private int set;
    private int failing;

    /** What was visited in a round. */
    private record Visits(int feeds, int pages, int read) {
        static final Visits NONE = new Visits(0, 0, 0);

        Visits plus(int moreFeeds, int morePages, int moreRead) {
            return new Visits(feeds + moreFeeds, pages + morePages, read + moreRead);
        }

        boolean isEmpty() {
            return feeds + pages == 0;
        }

        String inWords() {
            return Progress.count(feeds, "feed") + " and " + Progress.count(pages, "page") + " visited, "
                    + Progress.count(read, "article") + " read";
        }
    }

    /** @param clock in the zone of the people who read it */
    WatchReport(Console console, Clock clock, boolean quiet) {
        this.console = console;
        this.clock = clock;
        this.quiet = quiet;
        this.line = new StatusLine(console, console.errIsTerminal() && !quiet);
    }

    /**
     * Has it told, as soon as it is known, when the first visit is.
     *
     * @param feeds of the record
     * @param advice stands behind it; may be empty
     */
    synchronized void begin(List<Feed> feeds, String advice) {
        long paused = feeds.stream().filter(feed -> feed.next().paused()).count();
        String listening = "Listening to " + Progress.count(feeds.size() - paused, "feed")
                + (paused == 0 ? "" : " (" + paused + " paused)");
        beginning = next -> (feeds.isEmpty()
                        ? "There are no feeds yet; add one with: dateline feed add ADDRESS"
                        : listening + "; " + next)
                + advice;
    }

    @Override
    public synchronized void looked(Outlook outlook) {
        Instant now = clock.instant();
        UnaryOperator<String> first = beginning;
        if (first != null) {
            beginning = null;
            tell(first.apply(next(outlook.next(), now)));
        }
        tellHeld(outlook);
        if (outlook.isIdle(now) && !round.isEmpty()) {
            say(round.inWords() + "; " + next(outlook.next(), now));
            round = Visits.NONE;
            line.clear();
        }
    }

    private String next(@Nullable Instant at, Instant now) {
        if (at == null) {
            return "nothing is to be visited";
        }
        if (!at.isAfter(now)) {
            return "the next visit is now";
        }
        ZonedDateTime there = at.atZone(clock.getZone());
        boolean isToday = there.toLocalDate().equals(now.atZone(clock.getZone()).toLocalDate());
        return "the next visit is at " + (isToday ? MINUTE : DAY_AND_MINUTE).format(there);
    }

    /** Of each other program once: one that lives is at work as this one is. */
    private void tellHeld(Outlook outlook) {
        Set<String> hosts = new TreeSet<>();
        outlook.held().forEach((host, holder) -> {
            if (!toldHolders.contains(holder)) {
                hosts.add(host);
            }
        });
        toldHolders.addAll(outlook.held().values());
        if (!hosts.isEmpty()) {
            String named = String.join(", ", hosts.stream().limit(MOST_HOSTS).toList());
            say("Another program is at " + named
                    + (hosts.size() > MOST_HOSTS ? " and " + (hosts.size() - MOST_HOSTS) + " more" : "")
                    + ". If it was killed, this one goes on there by "
                    + time(outlook.freeBy()) + " at the latest");
        }
    }

    @Override
    public synchronized void visited(Feed feed, int fresh) {
        round = round.plus(1, 0, 0);
        if (fresh > 0) {
            say(feed.name() + ": " + fresh + (fresh == 1 ? " new page" : " new pages"));
        }
        draw();
    }

    @Override
    public synchronized void failed(Feed feed, String reason) {
        round = round.plus(1, 0, 0);
        failing++;
        fault(feed.name(), reason);
        draw();
    }

    @Override
    public synchronized void moved(Feed feed, FeedAddress to) {
        say(feed.name() + ": moved for good to " + to.written() + ", where it is listened to from now on");
    }

    @Override
    public synchronized void merged(Feed feed, FeedAddress into) {
        say(feed.name() + ": moved for good to " + into.written() + ", which is listened to already; it is paused");
    }

    @Override
    public synchronized void paused(Feed feed, String reason) {
        round = round.plus(1, 0, 0);
        failing++;
        fault(feed.name(), reason + "; it is paused");
        draw();
    }

    @Override
    public synchronized void read(FeedPage page, PageOutcome outcome) {
        String title = Objects.requireNonNullElse(page.title(), page.address().written());
        round = round.plus(0, 1, outcome instanceof PageOutcome.Read ? 1 : 0);
        if (outcome instanceof PageOutcome.Read kept) {
            read++;
            say(title + ": " + kept.kept().label());
        } else if (outcome instanceof PageOutcome.SetAside aside) {
            set++;
            fault(page.address().written(), aside.reason());
        } else if (outcome instanceof PageOutcome.Failed failed) {
            fault(page.address().written(), failed.reason() + "; it is tried again");
        }
        draw();
    }

    @Override
    public synchronized void ended(Subscription subscription, Round sending) {
        String told = RoundLog.line(subscription, sending);
        switch (sending.result()) {
            case SENT -> say(told);
            case LATER, FAILED -> warn(OneLine.of(told));
            default -> {}
        }
    }

    @Override
    public synchronized void waiting(int mailboxes) {
        warn(RoundLog.waitingLine(mailboxes));
    }

    private void draw() {
        if (line.isDue()) {
            line.draw(round.inWords() + "…");
        }
    }

    private void say(String message) {
        tell(time(clock.instant()) + "  " + OneLine.of(message));
    }

    private void tell(String message) {
        if (!quiet) {
            line.clear();
            console.say(message);
        }
    }

    private void fault(String what, String reason) {
        warn(OneLine.of(what) + ": " + OneLine.of(reason));
    }

    private void warn(String message) {
        line.clear();
        console.say("dateline: " + message);
    }

    private String time(Instant moment) {
        return LocalTime.ofInstant(moment, clock.getZone())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_TIME);
    }

    /** It was interrupted. */
    synchronized void ending() {
        line.clear();
        // A terminal has ^C on the line.
        console.say((console.errIsTerminal() ? "\n" : "") + "What is under way is kept; then it ends.");
    }

    /** Sums up. @return whether anything could not be had or read */
    synchronized boolean end() {
        tell(read + (read == 1 ? " article read, " : " articles read, ") + set + " pages set aside, " + failing
                + (failing == 1 ? " feed failing" : " feeds failing"));
        return set + failing > 0;
    }
}
