package org.dateline.store.subscription;

import static org.dateline.store.schema.tables.ToldItem.TOLD_ITEM;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.dateline.store.database.Transactions;
import org.jooq.DSLContext;

/** What subscriptions were told of items last. Thread-safe. */
public final class ToldItems {

    /**
     * So long it is kept what was told of an item. Of what a reader was told before that, the record itself says what it was
     * before new articles came: as long as reports of it that he was told of stand there, it is not told as new again. Where
     * all of these were withdrawn, rejected or put to something else since, it can be.
     */
    public static final Duration KEPT = Duration.ofDays(400);

    /** So many keys a statement asks for. */
    private static final int CHUNK = 500;

    private final Transactions transactions;

    ToldItems(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What a subscription was told of some items, by their ids: only of those that it was told of. */
    public Map<String, String> read(String subscription, Collection<String> items) {
        List<String> asked = new ArrayList<>(new LinkedHashSet<>(items));
        if (asked.isEmpty()) {
            return Map.of();
        }
        return transactions.read(sql -> {
            Map<String, String> told = new HashMap<>();
            for (int i = 0; i < asked.size(); i += CHUNK) {
                told.putAll(sql.select(TOLD_ITEM.ITEM, TOLD_ITEM.DETAIL)
                        .from(TOLD_ITEM)
                        .where(
                                TOLD_ITEM.SUBSCRIPTION.eq(subscription),
                                TOLD_ITEM.ITEM.in(asked.subList(i, Math.min(asked.size(), i + CHUNK))))
                        .fetchMap(TOLD_ITEM.ITEM, TOLD_ITEM.DETAIL));
            }
            return told;
        });
    }

    static void put(DSLContext sql, String subscription, Map<String, String> told, Instant now) {
        long at = Transactions.micros(now);
        told.forEach((item, detail) -> sql.insertInto(TOLD_ITEM)
                .set(TOLD_ITEM.SUBSCRIPTION, subscription)
                .set(TOLD_ITEM.ITEM, item)
                .set(TOLD_ITEM.DETAIL, detail)
                .set(TOLD_ITEM.TOLD_AT, at)
                .onConflict(TOLD_ITEM.SUBSCRIPTION, TOLD_ITEM.ITEM)
                .doUpdate()
                .set(TOLD_ITEM.DETAIL, detail)
                .set(TOLD_ITEM.TOLD_AT, at)
                .execute());
    }

    /** Forgets what was told up to a moment. */
    static void forget(DSLContext sql, Instant until) {
        sql.deleteFrom(TOLD_ITEM)
                .where(TOLD_ITEM.TOLD_AT.le(Transactions.micros(until)))
                .execute();
    }
}
