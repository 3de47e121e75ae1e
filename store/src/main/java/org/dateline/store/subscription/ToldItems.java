package org.dateline.store.subscription;

import static org.dateline.store.schema.tables.ToldItem.TOLD_ITEM;

import java.util.Map;
import org.dateline.store.database.Transactions;
import org.jooq.DSLContext;

/** What subscriptions were told of items last. Thread-safe. */
public final class ToldItems {

    private final Transactions transactions;

    ToldItems(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What a subscription was told, by the ids of items. */
    public Map<String, String> read(String subscription) {
        return transactions.read(sql -> sql.select(TOLD_ITEM.ITEM, TOLD_ITEM.DETAIL)
                .from(TOLD_ITEM)
                .where(TOLD_ITEM.SUBSCRIPTION.eq(subscription))
                .fetchMap(TOLD_ITEM.ITEM, TOLD_ITEM.DETAIL));
    }

    static void put(DSLContext sql, String subscription, Map<String, String> told) {
        told.forEach((item, detail) -> sql.insertInto(TOLD_ITEM)
                .set(TOLD_ITEM.SUBSCRIPTION, subscription)
                .set(TOLD_ITEM.ITEM, item)
                .set(TOLD_ITEM.DETAIL, detail)
                .onConflict(TOLD_ITEM.SUBSCRIPTION, TOLD_ITEM.ITEM)
                .doUpdate()
                .set(TOLD_ITEM.DETAIL, detail)
                .execute());
    }
}
