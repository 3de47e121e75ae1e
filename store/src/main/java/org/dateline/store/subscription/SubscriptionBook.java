package org.dateline.store.subscription;

import org.dateline.store.database.Transactions;

/** What is kept of those who are told, in three parts. Thread-safe. */
public final class SubscriptionBook {

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final ToldItems toldItems;

    public SubscriptionBook(Transactions transactions) {
        this.subscriptions = new Subscriptions(transactions);
        this.deliveries = new Deliveries(transactions);
        this.toldItems = new ToldItems(transactions);
    }

    public Subscriptions all() {
        return subscriptions;
    }

    public Deliveries deliveries() {
        return deliveries;
    }

    public ToldItems toldItems() {
        return toldItems;
    }
}
