package org.dateline.store.feed;

import static org.dateline.store.schema.tables.Feed.FEED;
import static org.dateline.store.schema.tables.FeedPage.FEED_PAGE;
import static org.dateline.store.schema.tables.QuietHost.QUIET_HOST;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.dateline.store.database.Transactions;
import org.dateline.store.feed.FeedVisit.ToldPage;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of feeds and pages. */
final class FeedRows {

    /** So long pages are looked at. */
    private static final Duration LOOKED_AT = Duration.ofDays(14);

    private static final Duration LEAST_REST = Duration.ofHours(1);
    private static final int SHARE_OF_AGE = 8;

    private FeedRows() {}

    static Feed feed(Record row) {
        return new Feed(
                row.get(FEED.ID),
                new FeedAddress(row.get(FEED.ADDRESS), row.get(FEED.HOST)),
                new FeedFacts(row.get(FEED.NAME), row.get(FEED.OUTLET), grade(row.get(FEED.GRADE))),
                new Feed.Found(row.get(FEED.KIND), row.get(FEED.TITLE), row.get(FEED.SITE)),
                new Tags(row.get(FEED.ETAG), row.get(FEED.LAST_MODIFIED)),
                new LastVisit(
                        Transactions.momentOrNull(row.get(FEED.VISITED_AT)),
                        Transactions.momentOrNull(row.get(FEED.ANSWERED_AT)),
                        Transactions.momentOrNull(row.get(FEED.FRESH_AT)),
                        trouble(row)),
                new Feed.Next(
                        Transactions.moment(row.get(FEED.NEXT_AT)),
                        Duration.ofSeconds(row.get(FEED.INTERVAL_SECONDS)),
                        Feed.Pause.values()[row.get(FEED.PAUSED)]),
                Transactions.moment(row.get(FEED.ADDED_AT)));
    }

    private static LastVisit.@Nullable Trouble trouble(Record row) {
        @Nullable Long since = row.get(FEED.FAILING_SINCE);
        return since == null
                ? null
                : new LastVisit.Trouble(
                        Transactions.moment(since),
                        row.get(FEED.FAILURES),
                        Objects.requireNonNullElse(row.get(FEED.REASON), ""));
    }

    static @Nullable String label(@Nullable Grade grade) {
        return grade == null ? null : grade.name();
    }

    private static @Nullable Grade grade(@Nullable String label) {
        return label == null ? null : Grade.valueOf(label);
    }

    static FeedPage page(Record row) {
        return new FeedPage(
                row.get(FEED_PAGE.ID),
                new FeedAddress(row.get(FEED_PAGE.ADDRESS), row.get(FEED_PAGE.HOST)),
                row.get(FEED_PAGE.FEED),
                row.get(FEED_PAGE.TITLE),
                FeedPage.State.ofLabel(row.get(FEED_PAGE.STATE)),
                Transactions.moment(row.get(FEED_PAGE.FOUND_AT)),
                new Tags(row.get(FEED_PAGE.ETAG), row.get(FEED_PAGE.LAST_MODIFIED)),
                row.get(FEED_PAGE.REVISION),
                new FeedPage.Tries(
                        Transactions.momentOrNull(row.get(FEED_PAGE.VISITED_AT)),
                        row.get(FEED_PAGE.FAILURES),
                        row.get(FEED_PAGE.REVISIONS),
                        row.get(FEED_PAGE.REASON),
                        Transactions.momentOrNull(row.get(FEED_PAGE.NEXT_AT))));
    }

    /**
     * Keeps a page that a feed tells of. One that is known changes hands if its feed is paused, and is due again if its feed
     * tells another time of it.
     *
     * @param isRoom whether to keep one that is not known
     * @return 1 if it was not known
     */
    static int tell(DSLContext sql, String feed, ToldPage page, Instant now, boolean isRoom) {
        String id = page.address().id();
        Record known = sql.selectFrom(FEED_PAGE).where(FEED_PAGE.ID.eq(id)).fetchOne();
        if (known == null) {
            return isRoom ? insert(sql, feed, page, Transactions.micros(now)) : 0;
        }
        if (!known.get(FEED_PAGE.FEED).equals(feed)) {
            adopt(sql, feed, known);
        } else if (page.told() != null && !page.told().equals(known.get(FEED_PAGE.TOLD))) {
            sql.update(FEED_PAGE)
                    .set(FEED_PAGE.TOLD, page.told())
                    .set(FEED_PAGE.NEXT_AT, soonest(page(known), now))
                    .where(FEED_PAGE.ID.eq(id))
                    .execute();
        }
        return 0;
    }

    private static int insert(DSLContext sql, String feed, ToldPage page, long now) {
        return sql.insertInto(FEED_PAGE)
                .set(FEED_PAGE.ID, page.address().id())
                .set(FEED_PAGE.ADDRESS, page.address().written())
                .set(FEED_PAGE.FEED, feed)
                .set(FEED_PAGE.TITLE, page.title())
                .set(FEED_PAGE.TOLD, page.told())
                .set(FEED_PAGE.HOST, page.address().host())
                .set(FEED_PAGE.STATE, FeedPage.State.WAITING.label())
                .set(FEED_PAGE.FOUND_AT, now)
                .set(FEED_PAGE.REVISIONS, 0)
                .set(FEED_PAGE.FAILURES, 0)
                .set(FEED_PAGE.NEXT_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    private static void adopt(DSLContext sql, String feed, Record known) {
        sql.update(FEED_PAGE)
                .set(FEED_PAGE.FEED, feed)
                .where(
                        FEED_PAGE.ID.eq(known.get(FEED_PAGE.ID)),
                        FEED_PAGE.FEED.in(DSL.select(FEED.ID).from(FEED).where(FEED.PAUSED.ne(0))))
                .execute();
    }

    /**
     * When to look at a page of which its feed tells that it changed: an hour after the last look at the soonest, and the
     * older it is the later, as some feeds date all they have anew each time; never once its time is over.
     */
    private static @Nullable Long soonest(FeedPage page, Instant now) {
        Instant next = page.tries().nextAt();
        Instant before = page.tries().at();
        Duration age = Duration.between(page.foundAt(), now);
        if (before == null || age.compareTo(LOOKED_AT) > 0) {
            return next == null ? null : Transactions.micros(next);
        }
        Duration rest = age.dividedBy(SHARE_OF_AGE);
        Instant soonest = before.plus(rest.compareTo(LEAST_REST) > 0 ? rest : LEAST_REST);
        Instant due = soonest.isAfter(now) ? soonest : now;
        return Transactions.micros(next != null && next.isBefore(due) ? next : due);
    }

    static int countWaiting(DSLContext sql, String feed) {
        return sql.fetchCount(
                FEED_PAGE,
                FEED_PAGE.FEED.eq(feed),
                FEED_PAGE.STATE.eq(FeedPage.State.WAITING.label()),
                FEED_PAGE.NEXT_AT.isNotNull());
    }

    /** Has all feeds tell their pages at the next visit, whether or not they changed: some pages lost theirs. */
    static void askAllAnew(DSLContext sql) {
        @Nullable String none = null;
        sql.update(FEED).set(FEED.ETAG, none).set(FEED.LAST_MODIFIED, none).execute();
    }

    /** Of feeds that people paused, pages are left alone too. */
    static Condition visitsPages() {
        return FEED.PAUSED.ne(Feed.Pause.WANTED.ordinal());
    }

    /** When each host has something that is due next, feeds and pages apart. */
    static void eachHost(DSLContext sql, BiConsumer<String, Instant> taker) {
        sql.select(FEED.HOST, DSL.min(FEED.NEXT_AT))
                .from(FEED)
                .where(FEED.PAUSED.eq(0))
                .groupBy(FEED.HOST)
                .fetch()
                .forEach(row -> taker.accept(row.value1(), Transactions.moment(row.value2())));
        sql.select(FEED_PAGE.HOST, DSL.min(FEED_PAGE.NEXT_AT))
                .from(FEED_PAGE)
                .join(FEED)
                .on(FEED.ID.eq(FEED_PAGE.FEED))
                .where(visitsPages(), FEED_PAGE.NEXT_AT.isNotNull())
                .groupBy(FEED_PAGE.HOST)
                .fetch()
                .forEach(row -> taker.accept(row.value1(), Transactions.moment(row.value2())));
    }

    static void eachQuiet(DSLContext sql, BiConsumer<String, Instant> taker) {
        sql.select(QUIET_HOST.NAME, QUIET_HOST.QUIET_UNTIL)
                .from(QUIET_HOST)
                .fetch()
                .forEach(row -> taker.accept(row.value1(), Transactions.moment(row.value2())));
    }
}
