package org.dateline.store.subscription;

import static org.dateline.store.schema.tables.Delivery.DELIVERY;
import static org.dateline.store.schema.tables.Ledger.LEDGER;
import static org.dateline.store.schema.tables.Subscription.SUBSCRIPTION;
import static org.dateline.store.schema.tables.ToldItem.TOLD_ITEM;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.store.database.StoreFault;
import org.dateline.store.database.Transactions;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.subscription.Subscription.State;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** The subscriptions of a record. Thread-safe; each change is one transaction. */
public final class Subscriptions {

    /** So long a confirmation is waited for. */
    public static final Duration PATIENCE = Duration.ofDays(7);

    /** So many letters ask one address for confirmation within a day. */
    public static final int MOST_INVITATIONS = 3;

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);
    private static final Duration SHOWN_FOR = Duration.ofDays(100);
    private static final Duration DAY = Duration.ofDays(1);

    /** What a confirmation came to. */
    public enum Confirmed {
        /** It is told from now on. */
        NOW,
        /** It was told already. */
        BEFORE,
        /** It is too late, or it has ended. */
        TOO_LATE
    }

    private final Transactions transactions;
    private final LedgerTable ledger = new LedgerTable();

    Subscriptions(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Keeps a wish until whose mailbox it is confirms it, with the letter that asks him. If the same is waiting to be
     * confirmed already, that is asked for anew, with the
     * name and for the days of this wish; if it is told already, nothing is done, and neither if the address was asked
     * too often within a day.
     *
     * @param key of it, if it is new
     * @return the subscription, if a letter is to be sent
     */
    public Optional<Subscription> ask(Wish wish, SubscriptionKey key, Invitation invitation) {
        long now = transactions.now();
        return transactions.write(sql -> {
            if (invitations(sql, wish.folded(), now) >= MOST_INVITATIONS) {
                return Optional.empty();
            }
            Optional<Subscription> same = SubscriptionRows.findSame(sql, wish);
            if (same.filter(one -> one.state() != State.ASKED).isPresent()) {
                return Optional.empty();
            }
            String id = same.orElseGet(() -> insert(sql, wish, key, State.ASKED, now))
                    .id();
            SubscriptionRows.askAnew(sql, id, wish, now);
            Subscription asked = SubscriptionRows.find(sql, id).orElseThrow();
            Deliveries.failUnfinished(sql, asked.id(), "asked anew");
            Deliveries.putInvitation(sql, asked, invitation.write(asked, key(sql, asked.id())), now);
            return Optional.of(asked);
        });
    }

    private static int invitations(DSLContext sql, String folded, long now) {
        return sql.fetchCount(sql.selectOne()
                .from(DELIVERY)
                .join(SUBSCRIPTION)
                .on(SUBSCRIPTION.ID.eq(DELIVERY.SUBSCRIPTION))
                .where(
                        SUBSCRIPTION.FOLDED.eq(folded),
                        DELIVERY.SLOT.startsWith(Deliveries.INVITATION),
                        // An answer that was lost is asked for again with the same moment.
                        DELIVERY.MADE_AT.ne(now),
                        DELIVERY.MADE_AT.gt(now - micros(DAY))));
    }

    /**
     * Keeps a wish that needs no confirmation.
     *
     * @param key of it, if it is new
     * @return the same wish's that there was before; empty if there was none
     */
    public Optional<Subscription> add(Wish wish, SubscriptionKey key) {
        long now = transactions.now();
        String id = id(key);
        return transactions.write(sql -> {
            Optional<Subscription> same =
                    SubscriptionRows.findSame(sql, wish).filter(one -> !one.id().equals(id));
            if (same.isEmpty() && SubscriptionRows.find(sql, id).isEmpty()) {
                insert(sql, wish, key, State.ACTIVE, now);
            }
            return same;
        });
    }

    /** The id of the subscription with a key. */
    public static String id(SubscriptionKey key) {
        return Digests.id("subscription", key.base64());
    }

    private Subscription insert(DSLContext sql, Wish wish, SubscriptionKey key, State state, long now) {
        if (wish.address().isEmpty()) {
            throw transactions.misused("a subscription needs an address");
        }
        Instant moment = Transactions.moment(now);
        Subscription made = new Subscription(
                id(key), wish, state, moment, state == State.ACTIVE ? moment : null, null, ledger.count(sql));
        SubscriptionRows.insert(sql, made, key);
        return made;
    }

    public Optional<Subscription> find(String id) {
        return transactions.read(sql -> SubscriptionRows.find(sql, id));
    }

    /** All subscriptions, the first first: those that are over too. */
    public List<Subscription> listSubscriptions() {
        return transactions.read(sql -> sql.selectFrom(SUBSCRIPTION)
                .orderBy(SUBSCRIPTION.ASKED_AT, SUBSCRIPTION.ID)
                .fetch(SubscriptionRows::subscription));
    }

    /** Those of which something may be to be sent, whenever. */
    public List<Subscription> listLive(Wish.Channel channel) {
        return transactions.read(sql -> sql.selectFrom(SUBSCRIPTION)
                .where(
                        SUBSCRIPTION.CHANNEL.eq(channel.label()),
                        SUBSCRIPTION.STATE.in(State.ASKED.label(), State.ACTIVE.label()))
                .fetch(SubscriptionRows::subscription));
    }

    /** The key of a subscription. */
    public Optional<SubscriptionKey> findKey(String id) {
        return transactions.read(sql -> sql.select(SUBSCRIPTION.SECRET)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(id))
                .fetchOptional(row -> new SubscriptionKey(row.value1())));
    }

    private static SubscriptionKey key(DSLContext sql, String id) {
        return new SubscriptionKey(sql.select(SUBSCRIPTION.SECRET)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(id))
                .fetchSingle(SUBSCRIPTION.SECRET));
    }

    /** Whose mailbox it is wants it: from now on he is told of what is new. */
    public Confirmed confirm(String id) {
        long now = transactions.now();
        return transactions.write(sql -> SubscriptionRows.find(sql, id)
                .map(asked -> confirm(sql, asked, now))
                .orElse(Confirmed.TOO_LATE));
    }

    private Confirmed confirm(DSLContext sql, Subscription asked, long now) {
        if (asked.state() == State.ACTIVE || asked.state() == State.PAUSED) {
            return Transactions.moment(now).equals(asked.confirmedAt()) ? Confirmed.NOW : Confirmed.BEFORE;
        }
        if (asked.state() == State.ENDED || Transactions.micros(asked.askedAt()) + micros(PATIENCE) <= now) {
            return Confirmed.TOO_LATE;
        }
        sql.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.STATE, State.ACTIVE.label())
                .set(SUBSCRIPTION.CONFIRMED_AT, now)
                .set(SUBSCRIPTION.TOLD, ledger.count(sql))
                .where(SUBSCRIPTION.ID.eq(asked.id()))
                .execute();
        Deliveries.failUnfinished(sql, asked.id(), "confirmed");
        return Confirmed.NOW;
    }

    /** Ends a subscription for good, with what was still to be sent; one that has ended stays so. */
    public void end(String id) {
        long now = transactions.now();
        transactions.write(sql -> {
            sql.update(SUBSCRIPTION)
                    .set(SUBSCRIPTION.STATE, State.ENDED.label())
                    .set(SUBSCRIPTION.ENDED_AT, now)
                    .where(SUBSCRIPTION.ID.eq(id), SUBSCRIPTION.STATE.ne(State.ENDED.label()))
                    .execute();
            Deliveries.failUnfinished(sql, id, "ended");
            sql.deleteFrom(TOLD_ITEM).where(TOLD_ITEM.SUBSCRIPTION.eq(id)).execute();
            return 0;
        });
    }

    /**
     * Stops telling for a while.
     *
     * @throws StoreFault if it is not told, or there is none
     */
    public void pause(String id) {
        change(id, State.ACTIVE, State.PAUSED);
    }

    /**
     * Tells again, of all that came meanwhile.
     *
     * @throws StoreFault if it was not paused, or there is none
     */
    public void resume(String id) {
        change(id, State.PAUSED, State.ACTIVE);
    }

    private void change(String id, State from, State to) {
        long now = transactions.now();
        transactions.write(sql -> {
            Subscription found = SubscriptionRows.find(sql, id)
                    .orElseThrow(() -> transactions.misused("no subscription has the id " + id));
            if (found.state() != from && found.state() != to) {
                throw transactions.misused(
                        "subscription " + id + " is " + found.state().label() + ", not " + from.label());
            }
            sql.update(SUBSCRIPTION)
                    .set(SUBSCRIPTION.STATE, to.label())
                    .where(SUBSCRIPTION.ID.eq(id))
                    .execute();
            Deliveries.dropFree(sql, id, now);
            return 0;
        });
    }

    /**
     * Ends what nobody confirmed in time, and forgets whose those were that ended long ago, what was sent when, and
     * what was told of which item. That last cannot be made good, so a clock that runs ahead forgets no more of it than was
     * told long before an entry of the ledger or a delivery was written last. To be called once a day or so.
     *
     * @param at now, by the clock that all programs share that have the record
     */
    public void forgetOld(Instant at) {
        long now = Transactions.micros(at);
        List<String> late = transactions.read(sql -> sql.select(SUBSCRIPTION.ID)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.STATE.eq(State.ASKED.label()), SUBSCRIPTION.ASKED_AT.le(now - micros(PATIENCE)))
                .fetch(SUBSCRIPTION.ID));
        late.forEach(this::end);
        transactions.write(sql -> {
            ToldItems.forget(
                    sql, Transactions.moment(Math.min(now, lastWritten(sql))).minus(ToldItems.KEPT));
            var old = SUBSCRIPTION
                    .STATE
                    .eq(State.ENDED.label())
                    .and(SUBSCRIPTION.ENDED_AT.le(now - micros(FORGOTTEN_AFTER)));
            sql.deleteFrom(DELIVERY)
                    .where(DELIVERY.SUBSCRIPTION.in(
                            sql.select(SUBSCRIPTION.ID).from(SUBSCRIPTION).where(old)))
                    .execute();
            sql.update(SUBSCRIPTION).set(nobody()).where(old).execute();
            sql.deleteFrom(DELIVERY)
                    .where(DELIVERY.MADE_AT.le(now - micros(SHOWN_FOR)), Deliveries.DONE)
                    .execute();
            return 0;
        });
    }

    /** When the ledger or a delivery was written last; 0 if nothing was. */
    private static long lastWritten(DSLContext sql) {
        Long told = sql.select(DSL.max(LEDGER.RECORDED_AT)).from(LEDGER).fetchSingle(0, Long.class);
        Long sent = sql.select(DSL.max(DELIVERY.MADE_AT)).from(DELIVERY).fetchSingle(0, Long.class);
        return Math.max(Objects.requireNonNullElse(told, 0L), Objects.requireNonNullElse(sent, 0L));
    }

    private static Map<TableField<?, String>, String> nobody() {
        return Map.of(
                SUBSCRIPTION.ADDRESS, "", SUBSCRIPTION.FOLDED, "", SUBSCRIPTION.NAME, "", SUBSCRIPTION.FILTER, "");
    }

    private static long micros(Duration length) {
        return Transactions.micros(Instant.EPOCH.plus(length));
    }
}
