package org.dateline.store.feed;

import static org.dateline.store.schema.tables.Feed.FEED;
import static org.dateline.store.schema.tables.FeedPage.FEED_PAGE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.StoreFault;
import org.dateline.store.database.Transactions;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The feeds of a record. Thread-safe; each change is one transaction. */
public final class Feeds {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(15);
    private static final long SLACK_SECONDS = 60;
    private static final long MICROS = 1_000_000;

    /** A feed that leads to more than can be read has the rest told again when there is room. */
    private static final int MOST_WAITING = 2000;

    private final Transactions transactions;

    /** @param clock tells when feeds are added */
    public Feeds(Database database, Clock clock, Patience patience) {
        this.transactions = new Transactions(database, clock, patience);
    }

    /** The feed at an address, which is due at once if it was not known; one that is known stays as it is. */
    public Feed add(FeedAddress address, FeedFacts facts) {
        return transactions.write(sql -> {
            sql.insertInto(FEED)
                    .set(FEED.ID, address.id())
                    .set(FEED.ADDRESS, address.written())
                    .set(FEED.HOST, address.host())
                    .set(FEED.NAME, facts.name())
                    .set(FEED.OUTLET, facts.outlet())
                    .set(FEED.GRADE, FeedRows.label(facts.grade()))
                    .set(FEED.PAUSED, 0)
                    .set(FEED.ADDED_AT, transactions.now())
                    .set(FEED.FAILURES, 0)
                    .set(FEED.INTERVAL_SECONDS, FIRST_WAIT.toSeconds())
                    .set(FEED.NEXT_AT, transactions.now())
                    .onConflictDoNothing()
                    .execute();
            return get(sql, address.id());
        });
    }

    /** All feeds, in the order in which they were added. */
    public List<Feed> listFeeds() {
        return transactions.read(
                sql -> sql.selectFrom(FEED).orderBy(FEED.ADDED_AT, FEED.ID).fetch(FeedRows::feed));
    }

    public Optional<Feed> find(String id) {
        return transactions.read(sql -> find(sql, id));
    }

    /** The feed that leads to a page, as it is now; empty if there is none. */
    public Optional<Feed> findByPage(String page) {
        return transactions.read(sql -> sql.select(FEED.fields())
                .from(FEED)
                .join(FEED_PAGE)
                .on(FEED_PAGE.FEED.eq(FEED.ID))
                .where(FEED_PAGE.ID.eq(page))
                .fetchOptional(FeedRows::feed));
    }

    /** Those that are due on a host. */
    public List<Feed> listDue(String host, Instant now) {
        return transactions.read(sql -> sql.selectFrom(FEED)
                .where(FEED.HOST.eq(host), FEED.PAUSED.eq(0), FEED.NEXT_AT.le(Transactions.micros(now)))
                .orderBy(FEED.NEXT_AT, FEED.ID)
                .fetch(FeedRows::feed));
    }

    /**
     * Says what people say of a feed.
     *
     * @throws StoreFault if there is none
     */
    public Feed describe(String id, FeedFacts facts) {
        return transactions.write(sql -> {
            sql.update(FEED)
                    .set(FEED.NAME, facts.name())
                    .set(FEED.OUTLET, facts.outlet())
                    .set(FEED.GRADE, FeedRows.label(facts.grade()))
                    .where(FEED.ID.eq(id))
                    .execute();
            return get(sql, id);
        });
    }

    /**
     * Has a feed and its pages left alone until it is resumed.
     *
     * @throws StoreFault if there is none
     */
    public Feed pause(String id) {
        return transactions.write(sql -> {
            pause(sql, id, Feed.Pause.WANTED);
            return get(sql, id);
        });
    }

    private static void pause(DSLContext sql, String id, Feed.Pause pause) {
        sql.update(FEED).set(FEED.PAUSED, pause.ordinal()).where(FEED.ID.eq(id)).execute();
        FeedRows.askAllAnew(sql);
    }

    /**
     * Has a feed left alone until it is resumed, for what a visit found; the pages that it led to are visited on. A feed
     * that was removed meanwhile stays so.
     *
     * @param reason in words to be read after the address and a colon
     */
    public void giveUp(String id, Instant at, String reason) {
        transactions.write(sql -> {
            Optional<Feed> known = find(sql, id);
            known.ifPresent(feed -> giveUp(sql, feed, at, reason));
            return known;
        });
    }

    private static void giveUp(DSLContext sql, Feed feed, Instant at, String reason) {
        Duration interval = feed.next().interval();
        keep(sql, feed, new FeedVisit(at, reason, null, feed.tags(), List.of(), interval), 0);
        pause(sql, feed.id(), Feed.Pause.GIVEN_UP);
    }

    /**
     * Has a feed left alone until it is resumed, since it lies where another does, which takes over the pages that it led to.
     *
     * @param reason in words to be read after the address and a colon
     * @return false, and nothing is changed, if there is none of the two or the other is paused
     */
    public boolean merge(String id, String other, Instant at, String reason) {
        return transactions.write(sql -> {
            Optional<Feed> known = find(sql, id);
            boolean isHeard = find(sql, other)
                    .filter(feed -> !feed.next().paused() && !other.equals(id))
                    .isPresent();
            if (known.isEmpty() || !isHeard) {
                return false;
            }
            giveUp(sql, known.get(), at, reason);
            handOver(sql, id, other);
            return true;
        });
    }

    private static void handOver(DSLContext sql, String from, String to) {
        sql.update(FEED_PAGE)
                .set(FEED_PAGE.FEED, to)
                .where(FEED_PAGE.FEED.eq(from))
                .execute();
    }

    /**
     * Keeps a feed under another address, at which it lies from now on, with its pages and all that is known of it. Its id is
     * another then, unless both are ways to write one address.
     *
     * @return the feed as it is then; empty if another feed has the address, or if there is none
     */
    public Optional<Feed> move(String id, FeedAddress to) {
        return transactions.write(sql -> {
            boolean isThere = find(sql, id).isPresent();
            boolean isTaken = !to.id().equals(id) && find(sql, to.id()).isPresent();
            if (!isThere || isTaken) {
                return Optional.empty();
            }
            sql.update(FEED)
                    .set(FEED.ID, to.id())
                    .set(FEED.ADDRESS, to.written())
                    .set(FEED.HOST, to.host())
                    .where(FEED.ID.eq(id))
                    .execute();
            handOver(sql, id, to.id());
            return find(sql, to.id());
        });
    }

    /**
     * Has a feed listened to again, from now.
     *
     * @throws StoreFault if there is none
     */
    public Feed resume(String id) {
        return transactions.write(sql -> {
            sql.update(FEED)
                    .set(FEED.PAUSED, 0)
                    .set(FEED.NEXT_AT, transactions.now())
                    .where(FEED.ID.eq(id))
                    .execute();
            return get(sql, id);
        });
    }

    /** Has a feed visited as soon as may be; does nothing to one that is paused. */
    public void hasten(String id) {
        transactions.write(sql -> sql.update(FEED)
                .set(FEED.NEXT_AT, DSL.least(FEED.NEXT_AT, DSL.val(transactions.now())))
                .where(FEED.ID.eq(id))
                .execute());
    }

    /**
     * Forgets a feed, with the pages that it led to; what was read of them stays in the record.
     *
     * @return false if there is none
     */
    public boolean remove(String id) {
        return transactions.write(sql -> {
            sql.deleteFrom(FEED_PAGE).where(FEED_PAGE.FEED.eq(id)).execute();
            FeedRows.askAllAnew(sql);
            return sql.deleteFrom(FEED).where(FEED.ID.eq(id)).execute() > 0;
        });
    }

    /**
     * Keeps what a visit to a feed found. Pages that are not known wait from now on; those of which the feed tells that they
     * changed are due again. A feed that was removed meanwhile stays so.
     *
     * @return how many pages were not known
     */
    public int visited(String id, FeedVisit visit) {
        return transactions.write(sql -> {
            Optional<Feed> known = find(sql, id);
            if (known.isEmpty()) {
                return 0;
            }
            int fresh = 0;
            int room = MOST_WAITING - FeedRows.countWaiting(sql, id);
            for (ToldPage page : visit.pages()) {
                fresh += FeedRows.tell(sql, id, page, visit.at(), fresh < room);
            }
            keep(sql, known.get(), visit, fresh);
            return fresh;
        });
    }

    /**
     * Keeps that a feed could not be had in another way than before: since when, and at how many visits, is counted from this
     * one.
     *
     * @param visit that was not answered
     */
    public void failedAnew(String id, FeedVisit visit) {
        transactions.write(sql -> {
            Optional<Feed> known = find(sql, id);
            known.ifPresent(feed -> keep(sql, feed, null, visit, 0));
            return known;
        });
    }

    /** Has a feed wait from a visit to the next. */
    public void waitFor(String id, Instant visited, Duration interval) {
        transactions.write(sql -> sql.update(FEED)
                .set(FEED.INTERVAL_SECONDS, interval.toSeconds())
                .set(FEED.NEXT_AT, Transactions.micros(visited.plus(interval)))
                .where(FEED.ID.eq(id))
                .execute());
    }

    private static void keep(DSLContext sql, Feed feed, FeedVisit visit, int fresh) {
        keep(sql, feed, feed.visits().trouble(), visit, fresh);
    }

    /** @param before what was wrong already; null for nothing */
    private static void keep(
            DSLContext sql, Feed feed, LastVisit.@Nullable Trouble before, FeedVisit visit, int fresh) {
        long at = Transactions.micros(visit.at());
        var update = sql.update(FEED)
                .set(FEED.VISITED_AT, at)
                .set(FEED.INTERVAL_SECONDS, visit.interval().toSeconds())
                .set(FEED.NEXT_AT, at + visit.interval().toSeconds() * MICROS)
                .set(FEED.REASON, visit.reason());
        if (visit.reason() != null) {
            update = update.set(FEED.FAILURES, before == null ? 1 : before.times() + 1)
                    .set(FEED.FAILING_SINCE, before == null ? at : Transactions.micros(before.since()));
        } else {
            @Nullable Long none = null;
            update = update.set(FEED.FAILURES, 0)
                    .set(FEED.FAILING_SINCE, none)
                    .set(FEED.ANSWERED_AT, at)
                    .set(FEED.ETAG, visit.tags().etag())
                    .set(FEED.LAST_MODIFIED, visit.tags().lastModified());
        }
        if (fresh > 0) {
            update = update.set(FEED.FRESH_AT, at);
        }
        Feed.Found found = visit.found();
        if (found != null) {
            update = update.set(FEED.KIND, found.kind())
                    .set(FEED.SITE, found.site())
                    .set(FEED.TITLE, found.title());
        }
        update.where(FEED.ID.eq(feed.id())).execute();
    }

    /**
     * Brings forward what is due later than can be meant: the clock of the machine was wrong when it was reckoned, or has been
     * set back since. What was found or visited in days that are still to come, was so now.
     *
     * @return how many feeds were brought forward
     */
    public int mendTimes(Instant now) {
        long moment = Transactions.micros(now);
        long ahead = moment + SLACK_SECONDS * MICROS;
        return transactions.write(sql -> {
            sql.update(FEED_PAGE)
                    .set(FEED_PAGE.NEXT_AT, moment)
                    .set(FEED_PAGE.FOUND_AT, DSL.least(FEED_PAGE.FOUND_AT, DSL.val(moment)))
                    .set(FEED_PAGE.VISITED_AT, DSL.least(FEED_PAGE.VISITED_AT, DSL.val(moment)))
                    .where(DSL.or(FEED_PAGE.FOUND_AT.gt(ahead), FEED_PAGE.VISITED_AT.gt(ahead)))
                    .execute();
            return sql.update(FEED)
                    .set(FEED.NEXT_AT, moment)
                    .where(FEED.NEXT_AT.gt(FEED.INTERVAL_SECONDS
                            .plus(SLACK_SECONDS)
                            .times(MICROS)
                            .plus(moment)))
                    .execute();
        });
    }

    /** When each host is to be visited next, of all that have something to visit. */
    public Map<String, Instant> listHosts() {
        return transactions.read(sql -> {
            Map<String, Instant> hosts = new TreeMap<>();
            FeedRows.eachHost(
                    sql, (host, at) -> hosts.merge(host, at, (one, other) -> one.isBefore(other) ? one : other));
            FeedRows.eachQuiet(
                    sql, (host, until) -> hosts.computeIfPresent(host, (name, at) -> at.isBefore(until) ? until : at));
            return hosts;
        });
    }

    private static Optional<Feed> find(DSLContext sql, String id) {
        return sql.selectFrom(FEED).where(FEED.ID.eq(id)).fetchOptional(FeedRows::feed);
    }

    private Feed get(DSLContext sql, String id) {
        return find(sql, id).orElseThrow(() -> transactions.misused("there is no feed " + id));
    }
}
