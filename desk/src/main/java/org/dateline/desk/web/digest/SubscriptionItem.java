package org.dateline.desk.web.digest;

import java.time.Instant;
import java.util.List;
import org.dateline.desk.filter.FilterText;
import org.dateline.desk.subscription.DigestTimes;
import org.dateline.desk.web.words.Moments;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Daily.WhenEmpty;
import org.dateline.store.subscription.Delivery;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.Subscriptions;
import org.dateline.store.subscription.Wish;

/**
 * Somebody who is told, as the page shows it.
 *
 * @param deliveries the last, the last first
 */
public record SubscriptionItem(Subscription subscription, List<DeliveryItem> deliveries, Instant now) {

    public SubscriptionItem {
        deliveries = List.copyOf(deliveries);
    }

    static SubscriptionItem of(Subscription subscription, List<Delivery> last, Instant now) {
        return new SubscriptionItem(
                subscription, last.stream().map(DeliveryItem::of).toList(), now);
    }

    public String path() {
        return DigestPages.SUBSCRIPTIONS + "/" + subscription.id();
    }

    public boolean is(State state) {
        return subscription.state() == state;
    }

    public boolean isDigest() {
        return subscription.wish().kind() == Wish.Kind.DIGEST;
    }

    /** Who is told: a mailbox or a program; nobody any more once it is forgotten. */
    public String whom() {
        String address = subscription.wish().address();
        return address.isEmpty() ? "forgotten" : address;
    }

    public String name() {
        String name = subscription.wish().name();
        return name == null ? "" : name;
    }

    /** What it is about, in words. */
    public String filter() {
        return FilterText.of(subscription.wish().filter());
    }

    /** By what, and when. */
    public String how() {
        Daily daily = subscription.wish().daily();
        if (daily == null) {
            return subscription.wish().channel() == Wish.Channel.MAIL
                    ? "an alert by mail as soon as something is known"
                    : "a call as soon as something is known";
        }
        return "a digest every day at " + daily.at() + " (" + daily.zone() + "), "
                + (daily.empty() == WhenEmpty.SEND ? "also if nothing is new" : "none if nothing is new");
    }

    /** How it stands, in a sentence. */
    public String sentence() {
        return switch (subscription.state()) {
            case ASKED ->
                "Nobody has said yes. Nothing is sent but the question, and on "
                        + Moments.utc(subscription.askedAt().plus(Subscriptions.PATIENCE)) + " it is void.";
            case ACTIVE -> active();
            case PAUSED -> "Nothing is sent until it is resumed, and then all that came meanwhile.";
            case ENDED -> "Ended " + Moments.utc(subscription.endedAt()) + ".";
        };
    }

    private String active() {
        Daily daily = subscription.wish().daily();
        if (daily == null) {
            return "Told as soon as something is known, at most once a minute.";
        }
        Instant next = DigestTimes.of(daily).next(now).moment();
        return "The next one is due " + Moments.near(next, now) + " (" + Moments.utc(next) + ").";
    }
}
