package org.dateline.store.feed;

import static org.dateline.store.schema.tables.Feed.FEED;
import static org.dateline.store.schema.tables.FeedPage.FEED_PAGE;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.Transactions;
import org.jooq.impl.DSL;

/** The pages that feeds led to. Thread-safe; each change is one transaction. */
public final class FeedPages {

    private final Transactions transactions;

    public FeedPages(Database database, Clock clock, Patience patience) {
        this.transactions = new Transactions(database, clock, patience);
    }

    /** Some that are due on a host, the longest due first; none of feeds that people paused. */
    public List<FeedPage> listDue(String host, Instant now, int most) {
        return transactions.read(sql -> sql.select(FEED_PAGE.fields())
                .from(FEED_PAGE)
                .join(FEED)
                .on(FEED.ID.eq(FEED_PAGE.FEED))
                .where(FEED_PAGE.HOST.eq(host), FEED_PAGE.NEXT_AT.le(Transactions.micros(now)), FeedRows.visitsPages())
                .orderBy(FEED_PAGE.NEXT_AT, FEED_PAGE.ID)
                .limit(most)
                .fetch(FeedRows::page));
    }

    public Optional<FeedPage> find(String id) {
        return transactions.read(
                sql -> sql.selectFrom(FEED_PAGE).where(FEED_PAGE.ID.eq(id)).fetchOptional(FeedRows::page));
    }

    /** Those of a feed that were found last, the newest first. */
    public List<FeedPage> listNewest(String feed, int most) {
        return transactions.read(sql -> sql.selectFrom(FEED_PAGE)
                .where(FEED_PAGE.FEED.eq(feed))
                .orderBy(FEED_PAGE.FOUND_AT.desc(), FEED_PAGE.ID)
                .limit(most)
                .fetch(FeedRows::page));
    }

    /** How many pages each feed led to, by its id; feeds without any are left out. */
    public Map<String, PageCounts> counts() {
        return transactions.read(sql -> {
            Map<String, PageCounts> counts = new HashMap<>();
            sql.select(FEED_PAGE.FEED, FEED_PAGE.STATE, DSL.count())
                    .from(FEED_PAGE)
                    .groupBy(FEED_PAGE.FEED, FEED_PAGE.STATE)
                    .fetch()
                    .forEach(row -> counts.merge(
                            row.value1(),
                            PageCounts.of(FeedPage.State.ofLabel(row.value2()), row.value3()),
                            PageCounts::plus));
            return counts;
        });
    }

    /** Forgets pages that were found before some moment and are not visited any more. */
    public void forget(Instant before) {
        transactions.write(sql -> sql.deleteFrom(FEED_PAGE)
                .where(FEED_PAGE.NEXT_AT.isNull(), FEED_PAGE.FOUND_AT.lt(Transactions.micros(before)))
                .execute());
    }

    /** Keeps what a visit to a page found; one whose feed was removed meanwhile stays forgotten. */
    public void visited(FeedPage page, PageVisit visit) {
        boolean isAnother = visit.text() != null && !visit.text().equals(page.text());
        transactions.write(sql -> sql.update(FEED_PAGE)
                .set(FEED_PAGE.STATE, visit.state().label())
                .set(FEED_PAGE.VISITED_AT, Transactions.micros(visit.at()))
                .set(FEED_PAGE.ETAG, visit.tags().etag())
                .set(FEED_PAGE.LAST_MODIFIED, visit.tags().lastModified())
                .set(FEED_PAGE.REVISION, visit.text() == null ? page.text() : visit.text())
                .set(FEED_PAGE.REVISIONS, page.tries().revisions() + (isAnother ? 1 : 0))
                .set(FEED_PAGE.FAILURES, visit.failed() ? page.tries().failures() + 1 : 0)
                .set(FEED_PAGE.REASON, visit.reason())
                .set(FEED_PAGE.NEXT_AT, visit.nextAt() == null ? null : Transactions.micros(visit.nextAt()))
                .where(FEED_PAGE.ID.eq(page.id()))
                .execute());
    }
}
