package org.dateline.desk.subscription;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.dateline.desk.schedule.Chore;
import org.dateline.store.subscription.SubscriptionBook;
import org.dateline.store.subscription.Wish;

/**
 * Sends to each subscription of a channel what is due, when it is. Each channel has a name of its own in the schedule: a
 * program that cannot send by one leaves it to those that can.
 */
public final class DeliveryChore implements Chore {

    private final Wish.Channel channel;
    private final SubscriptionBook book;
    private final DeliveryRounds rounds;
    private final Clock clock;
    private final RoundListener listener;

    public DeliveryChore(
            Wish.Channel channel, SubscriptionBook book, DeliveryRounds rounds, Clock clock, RoundListener listener) {
        this.channel = channel;
        this.book = book;
        this.rounds = rounds;
        this.clock = clock;
        this.listener = listener;
    }

    @Override
    public String name() {
        return "deliver by " + channel.label();
    }

    @Override
    public Map<String, Instant> listDue() {
        return rounds.listNext(book.all().listLive(channel), clock.instant());
    }

    @Override
    public void run(String id) {
        book.all().find(id).ifPresent(subscription -> {
            Round round = rounds.round(subscription, clock.instant());
            if (round.result() != Round.Result.NOTHING) {
                listener.ended(subscription, round);
            }
        });
    }
}
