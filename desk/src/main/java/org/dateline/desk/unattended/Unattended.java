package org.dateline.desk.unattended;

import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.PageReading;
import org.dateline.desk.digest.DigestEditions;
import org.dateline.desk.listening.Watch;
import org.dateline.desk.listening.WatchListener;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.desk.schedule.Chore;
import org.dateline.desk.schedule.Timetable;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.subscription.DeliveryChore;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.ForgettingChore;
import org.dateline.desk.subscription.Outgoing;
import org.dateline.desk.subscription.RoundListener;
import org.dateline.desk.subscription.RoundLog;
import org.dateline.desk.subscription.WebCaller;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.SubscriptionBook;
import org.dateline.store.subscription.Wish.Channel;
import org.jspecify.annotations.Nullable;

/** Listens to the feeds of a record and tells its subscribers, by a timetable for each, until it is closed. Thread-safe. */
public final class Unattended implements AutoCloseable {

    /** Deliveries made and sent at the same time; slow outlets hold none of them up. */
    private static final int DELIVERIES = 2;

    private final Watch watch;
    private final DeliveryRounds rounds;
    private final Timetable visits;
    private final Timetable deliveries;
    private final SubscriptionBook book;
    private final boolean hasMail;
    private final RoundListener listener;

    /**
     * With what it works.
     *
     * @param web asks the web for everything; closed with it
     * @param parsers gives the parser once the first page is read
     * @param threads pages that are coded at the same time
     * @param listening how often feeds are visited
     */
    public record Means(
            Supplier<WebReader> web, Supplier<ArticleParser> parsers, int threads, Watch.Settings listening) {}

    /**
     * How letters are written.
     *
     * @param desk where readers find the desk
     * @param mail by which they go; null where no server is set, and they wait until one is
     */
    public record Letters(URI desk, @Nullable MailSettings mail) {

        private Correspondence writer() {
            return mail == null ? Correspondence.withoutMail(desk) : Correspondence.of(desk, mail);
        }
    }

    /** Who is told what it does. */
    public record Listeners(WatchListener watch, RoundListener rounds) {}

    /**
     * One that notes in the log of the program what came of rounds.
     *
     * @param store stays the giver's, who closes it after this
     */
    public Unattended(RecordStore store, Means means, Letters letters, Clock clock, WatchListener listener) {
        this(store, means, letters, clock, new Listeners(listener, new RoundLog()));
    }

    /** @param store stays the giver's, who closes it after this */
    public Unattended(RecordStore store, Means means, Letters letters, Clock clock, Listeners listeners) {
        WebReader web = means.web().get();
        PageReading reading =
                new PageReading(store, () -> CodingResources.load(null, false), means.parsers(), means.threads());
        this.book = store.subscriptions();
        this.hasMail = letters.mail() != null;
        this.listener = listeners.rounds();
        this.watch = new Watch(store, () -> web, reading, means.listening(), clock, listeners.watch());
        Timetable.Pace pace = means.listening().pace();
        this.visits = new Timetable(store.schedule(), clock, pace, List.of(watch.chore()), listeners.watch()::looked);
        Clock shared = store.sharedClock(clock);
        this.rounds = new DeliveryRounds(
                book,
                new DigestEditions(store.queries(), store.indices()),
                letters.writer(),
                new Outgoing(letters.mail() == null ? null : new SmtpMail(letters.mail()), new WebCaller(web)),
                shared);
        this.deliveries = new Timetable(
                store.schedule(),
                shared,
                new Timetable.Pace(DELIVERIES, pace.looking(), pace.heartbeat(), pace.patience()),
                chores(shared));
    }

    private List<Chore> chores(Clock shared) {
        List<Chore> chores = new ArrayList<>();
        chores.add(new ForgettingChore(book.all(), shared));
        chores.add(new DeliveryChore(Channel.WEBHOOK, book, rounds, shared, listener));
        if (hasMail) {
            chores.add(new DeliveryChore(Channel.MAIL, book, rounds, shared, listener));
        }
        return chores;
    }

    public void start() {
        visits.start();
        deliveries.start();
        tellWaiting();
    }

    private void tellWaiting() {
        int waiting = hasMail ? 0 : book.all().listLive(Channel.MAIL).size();
        if (waiting > 0) {
            listener.waiting(waiting);
        }
    }

    /** Begins nothing else; what is under way goes on to its end. */
    public void stop() {
        watch.stop();
    }

    /** Does what is due, and ends when nothing is due any more. */
    public void doWhatIsDue() throws InterruptedException {
        start();
        visits.awaitNothingDue();
        deliveries.awaitNothingDue();
    }

    /** What sends to subscribers. */
    public DeliveryRounds rounds() {
        return rounds;
    }

    /** What is under way is ended and kept; nothing else is begun. */
    @Override
    public void close() {
        watch.stop();
        visits.close();
        deliveries.close();
        watch.close();
    }
}
