package org.dateline.desk.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dateline.desk.schedule.Chore;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.SubscriptionBook;

/** Sends to each subscription what is due, when it is. */
public final class DeliveryChore implements Chore {

    private final SubscriptionBook book;
    private final DeliveryRounds rounds;
    private final Clock clock;

    public DeliveryChore(SubscriptionBook book, DeliveryRounds rounds, Clock clock) {
        this.book = book;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "deliver";
    }

    @Override
    public Map<String, Instant> listDue() {
        Instant now = clock.instant();
        Map<String, Instant> due = new HashMap<>();
        for (Subscription subscription : book.all().listSubscriptions()) {
            rounds.nextAt(subscription, now).ifPresent(at -> due.put(subscription.id(), at));
        }
        return due;
    }

    @Override
    public void run(String id) {
        book.all().forgetOld();
        book.all().find(id).ifPresent(subscription -> rounds.round(subscription, clock.instant()));
    }
}
