package org.dateline.desk.unattended;

import java.net.URI;
import java.time.Clock;
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
import org.dateline.desk.schedule.Timetable;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.subscription.DeliveryChore;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.Outgoing;
import org.dateline.desk.subscription.WebCaller;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;

/** Listens to the feeds of a record and tells its subscribers, by one timetable, until it is closed. Thread-safe. */
public final class Unattended implements AutoCloseable {

    private final Watch watch;
    private final DeliveryRounds rounds;
    private final Timetable timetable;

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

    /** @param store stays the giver's, who closes it after this */
    public Unattended(RecordStore store, Means means, Letters letters, Clock clock, WatchListener listener) {
        WebReader web = means.web().get();
        PageReading reading =
                new PageReading(store, () -> CodingResources.load(null, false), means.parsers(), means.threads());
        this.watch = new Watch(store, () -> web, reading, means.listening(), clock, listener);
        this.rounds = new DeliveryRounds(
                store.subscriptions(),
                new DigestEditions(store.queries(), store.indices()),
                letters.writer(),
                new Outgoing(letters.mail() == null ? null : new SmtpMail(letters.mail()), new WebCaller(web)),
                clock);
        this.timetable = new Timetable(
                store.schedule(),
                clock,
                means.listening().pace(),
                List.of(watch.chore(), new DeliveryChore(store.subscriptions(), rounds, clock)));
    }

    public void start() {
        timetable.start();
    }

    /** Looks at once for what is due: a feed or a subscription was added or changed. */
    public void nudge() {
        timetable.nudge();
    }

    /** Begins nothing else; what is under way goes on to its end. */
    public void stop() {
        watch.stop();
    }

    /** Does what is due, and ends when nothing is due any more. */
    public void doWhatIsDue() throws InterruptedException {
        timetable.start();
        timetable.awaitNothingDue();
    }

    /** What sends to subscribers. */
    public DeliveryRounds rounds() {
        return rounds;
    }

    /** What is under way is ended and kept; nothing else is begun. */
    @Override
    public void close() {
        watch.stop();
        timetable.close();
        watch.close();
    }
}
