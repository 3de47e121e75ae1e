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
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows of the tables of feeds and pages. */
final class FeedRows {

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
                        row.get(FEED.PAUSED) != 0),
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
     * Keeps a page that a feed tells of.
     *
     * @return 1 if it was not known
     */
    static int tell(DSLContext sql, String feed, ToldPage page, long now) {
        int fresh = sql.insertInto(FEED_PAGE)
                .set(FEED_PAGE.ID, page.address().id())
                .set(FEED_PAGE.ADDRESS, page.address().written())
                .set(FEED_PAGE.FEED, feed)
                .set(FEED_PAGE.TITLE, page.title())
                .set(FEED_PAGE.TOLD, page.told())
                .set(FEED_PAGE.HOST, page.address().host())
                .set(FEED_PAGE.STATE, FeedPage.State.WAITING.label())
                .set(FEED_PAGE.FOUND_AT, now)
                .set(FEED_PAGE.REVISIONS, 0)
                .set(FEED_PAGE.VISITS, 0)
                .set(FEED_PAGE.FAILURES, 0)
                .set(FEED_PAGE.NEXT_AT, now)
                .onConflictDoNothing()
                .execute();
        if (fresh == 0 && page.told() != null) {
            // One feed's word alone: two that date a page otherwise would have it visited for ever.
            sql.update(FEED_PAGE)
                    .set(FEED_PAGE.TOLD, page.told())
                    .set(FEED_PAGE.NEXT_AT, now)
                    .set(FEED_PAGE.FAILURES, 0)
                    .where(
                            FEED_PAGE.ID.eq(page.address().id()),
                            FEED_PAGE.FEED.eq(feed),
                            DSL.or(FEED_PAGE.TOLD.isNull(), FEED_PAGE.TOLD.ne(page.told())))
                    .execute();
        }
        return fresh;
    }

    /** When each host has something that is due next, feeds and pages apart; of feeds that are paused nothing is. */
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
                .where(FEED.PAUSED.eq(0), FEED_PAGE.NEXT_AT.isNotNull())
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
