package org.dateline.desk.subscription;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Editions;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.mail.Receipt;
import org.dateline.desk.subscription.DigestTimes.Slot;
import org.dateline.desk.subscription.SubscriptionLinks.Purpose;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.subscription.Claim;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Deliveries;
import org.dateline.store.subscription.Parcel;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscription.State;
import org.dateline.store.subscription.SubscriptionBook;
import org.dateline.store.subscription.SubscriptionKey;
import org.dateline.store.subscription.Wish;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due. A round may end anywhere, by a fault or with the program: the next one goes on where it stopped. What is
 * sent is made once and kept before it is sent; only where a program ends between the two moments at which the other side has
 * taken it and that is noted, it is sent again, under the same Message-ID. Thread-safe, and so are several programs on one
 * record: each delivery is in the hands of one.
 */
public final class DeliveryRounds {

    private static final int DAY = 10;

    private final SubscriptionBook book;
    private final Deliveries deliveries;
    private final Editions editions;
    private final Correspondence writer;
    private final Outgoing outgoing;
    private final Clock clock;

    /** @param clock tells when something is made and sent, which takes its time after a round has begun */
    public DeliveryRounds(
            SubscriptionBook book, Editions editions, Correspondence writer, Outgoing outgoing, Clock clock) {
        this.book = book;
        this.deliveries = book.deliveries();
        this.editions = editions;
        this.writer = writer;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /** Sends what is due of a subscription. */
    public Round round(Subscription subscription, Instant now) {
        return due(subscription, now).map(this::deliver).orElse(Round.NOTHING);
    }

    /** Sends what is new of a subscription at once, beside the digest of the day; what waits to be tried again comes first. */
    public Round sendNow(Subscription subscription, Instant now) {
        Optional<Claim> waiting = deliveries.claimAgain(subscription.id(), true, now);
        return waiting.or(() -> beside(subscription, now)).map(this::deliver).orElse(Round.NOTHING);
    }

    private Optional<Claim> beside(Subscription subscription, Instant now) {
        Daily daily = subscription.wish().daily();
        if (daily == null) {
            return alert(subscription, now);
        }
        String slot = LocalDateTime.ofInstant(now, daily.zone())
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        return digest(subscription, slot, now);
    }

    private Optional<Claim> due(Subscription subscription, Instant now) {
        String id = subscription.id();
        if (!outgoing.reaches(subscription.wish())) {
            return Optional.empty();
        }
        if (subscription.wish().daily() == null) {
            return deliveries.claimAgain(id, false, now).or(() -> alert(subscription, now));
        }
        Optional<Claim> slot = slot(subscription, now)
                .flatMap(found -> digest(subscription, found.day().toString(), now));
        return slot.isPresent() ? slot : deliveries.claimAgain(id, false, now);
    }

    /** The digest that is due, begun or not. Who was confirmed after its moment is told tomorrow for the first time. */
    private static Optional<Slot> slot(Subscription subscription, Instant now) {
        Daily daily = subscription.wish().daily();
        Instant since = subscription.confirmedAt();
        if (daily == null || subscription.state() != State.ACTIVE) {
            return Optional.empty();
        }
        // A confirmation that is still to come was made by a clock that went wrong.
        return DigestTimes.of(daily)
                .due(now)
                .filter(slot ->
                        since == null || since.isAfter(now) || !slot.moment().isBefore(since));
    }

    private Optional<Claim> digest(Subscription subscription, String slot, Instant now) {
        String message = writer.message("digest", subscription.id(), slot);
        return deliveries.claimDigest(subscription.id(), slot, message, now);
    }

    private Optional<Claim> alert(Subscription subscription, Instant now) {
        String id = subscription.id();
        boolean mail = subscription.wish().channel() == Wish.Channel.MAIL;
        return deliveries.claimAlert(
                id, slot -> mail ? writer.message("alert", id, slot) : "msg_" + id + "_" + slot, now);
    }

    /** When a round has something to do for a subscription, as far as is known; empty if never. */
    public Optional<Instant> nextAt(Subscription subscription, Instant now) {
        return Optional.ofNullable(listNext(List.of(subscription), now).get(subscription.id()));
    }

    /** When a round has something to do, as far as is known, by the ids of subscriptions; without those for which never. */
    public Map<String, Instant> listNext(List<Subscription> subscriptions, Instant now) {
        Map<String, Slot> due = new HashMap<>();
        subscriptions.forEach(one -> slot(one, now).ifPresent(slot -> due.put(one.id(), slot)));
        Map<String, List<String>> begun = deliveries.listBegun(
                due.values().stream().map(slot -> slot.day().toString()).collect(Collectors.toSet()));
        due.entrySet()
                .removeIf(one -> begun.getOrDefault(one.getKey(), List.of())
                        .contains(one.getValue().day().toString()));
        Map<String, Instant> again = deliveries.listUnfinished(now);
        Map<String, Instant> next = new HashMap<>();
        for (Subscription one : subscriptions) {
            next(one, due.containsKey(one.id()), Optional.ofNullable(again.get(one.id())), now)
                    .ifPresent(at -> next.put(one.id(), at));
        }
        return next;
    }

    private Optional<Instant> next(Subscription subscription, boolean isDue, Optional<Instant> again, Instant now) {
        if (subscription.state() == State.PAUSED
                || subscription.state() == State.ENDED
                || !outgoing.reaches(subscription.wish())) {
            return Optional.empty();
        }
        if (subscription.state() == State.ASKED) {
            return again;
        }
        Daily daily = subscription.wish().daily();
        if (daily == null) {
            return again.or(() -> Optional.of(now.plus(Deliveries.ALERTS_APART)));
        }
        Instant next = isDue ? now : DigestTimes.of(daily).next(now).moment();
        return again.filter(first -> first.isBefore(next)).or(() -> Optional.of(next));
    }

    private Round deliver(Claim claim) {
        if (claim.parcel() != null) {
            return send(claim, claim.parcel());
        }
        SubscriptionKey key = key(claim);
        Edition edition;
        Parcel parcel;
        try {
            Instant making = clock.instant();
            edition = edition(claim, key, making);
            parcel = parcel(claim, edition, key, making);
        } catch (RuntimeException e) {
            return later(claim, "it could not be made: " + OneLine.of(e.toString()), null);
        }
        if (edition.isEmpty() && !isSentEmpty(claim)) {
            deliveries.skip(claim, parcel, clock.instant());
            return new Round(Round.Result.SKIPPED, claim.slot(), null);
        }
        return deliveries
                .keep(claim, parcel, clock.instant())
                .map(kept -> send(kept, parcel))
                .orElse(Round.NOTHING);
    }

    private static boolean isSentEmpty(Claim claim) {
        Daily daily = claim.subscription().wish().daily();
        return daily != null && daily.empty() == Daily.WhenEmpty.SEND;
    }

    private Edition edition(Claim claim, SubscriptionKey key, Instant now) {
        Subscription subscription = claim.subscription();
        Daily daily = subscription.wish().daily();
        ZoneId zone = daily == null ? ZoneOffset.UTC : daily.zone();
        LocalDate day = daily == null
                ? LocalDate.ofInstant(now, zone)
                : LocalDate.parse(claim.slot().substring(0, DAY));
        Heading heading = new Heading(
                subscription.wish().name(), day, zone, writer.desk(), unsubscribe(subscription, key), daily != null);
        return editions.since(
                subscription.told(),
                UrlFilter.parse(subscription.wish().filter()).filter(),
                ids -> book.toldItems().read(subscription.id(), ids),
                heading);
    }

    private URI unsubscribe(Subscription subscription, SubscriptionKey key) {
        String token = SubscriptionLinks.token(subscription.id(), key, Purpose.END);
        return SubscriptionLinks.link(writer.desk(), token, Purpose.END);
    }

    private Parcel parcel(Claim claim, Edition edition, SubscriptionKey key, Instant now) {
        Subscription subscription = claim.subscription();
        byte[] bytes = subscription.wish().channel() == Wish.Channel.MAIL
                ? writer.write(edition.letter(), subscription, claim.message(), now, unsubscribe(subscription, key))
                : Webhook.body(claim.message(), subscription.id(), edition.items());
        return new Parcel(edition.through(), edition.told(), bytes);
    }

    private Round send(Claim claim, Parcel parcel) {
        Outgoing.Arrival arrival = outgoing.send(claim, parcel, key(claim), clock.instant());
        Receipt receipt = arrival.receipt();
        switch (receipt.kind()) {
            case TAKEN -> {
                deliveries.sent(claim, parcel, clock.instant());
                return new Round(Round.Result.SENT, claim.slot(), null);
            }
            case NEVER -> {
                return failed(claim, String.valueOf(receipt.reason()), arrival.ended());
            }
            default -> {
                return later(claim, String.valueOf(receipt.reason()), arrival.wanted());
            }
        }
    }

    private Round failed(Claim claim, String reason, boolean ended) {
        deliveries.fail(claim, reason);
        if (ended) {
            book.all().end(claim.subscription().id());
        }
        return new Round(Round.Result.FAILED, claim.slot(), reason);
    }

    /** A digest is tried until the next one is due, which gives it up. */
    private Round later(Claim claim, String reason, @Nullable Duration wanted) {
        Instant now = clock.instant();
        boolean digest = claim.subscription().state() == State.ACTIVE
                && claim.subscription().wish().daily() != null;
        Optional<Instant> next = digest
                ? Optional.of(now.plus(Retries.pause(claim.attempts())))
                : Retries.next(claim.madeAt(), claim.attempts(), now, wanted);
        if (next.isEmpty()) {
            return failed(claim, reason, false);
        }
        deliveries.later(claim, reason, next.get());
        return new Round(Round.Result.LATER, claim.slot(), reason);
    }

    private SubscriptionKey key(Claim claim) {
        return book.all().findKey(claim.subscription().id()).orElseThrow();
    }
}
