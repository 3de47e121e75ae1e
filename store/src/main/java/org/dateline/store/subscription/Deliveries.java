package org.dateline.store.subscription;

import static org.dateline.store.schema.tables.Delivery.DELIVERY;
import static org.dateline.store.schema.tables.Subscription.SUBSCRIPTION;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.store.database.Transactions;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.subscription.Delivery.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of subscriptions. Of all programs that have the record open one at a time has a delivery in hand: it claims it
 * for a while, makes what is sent and keeps it, sends it, and tells what came of it. Thread-safe; each change is one
 * transaction.
 */
public final class Deliveries {

    /** So long a claim holds: longer than it takes to make and send a letter. */
    public static final Duration CLAIM = Duration.ofMinutes(10);

    /** Alerts of one subscription have at least this much between them. */
    public static final Duration ALERTS_APART = Duration.ofMinutes(1);

    /** What the slots of letters that ask for confirmation begin with. */
    static final String INVITATION = "confirm ";

    static final Condition DONE = DELIVERY.STATE.notIn(State.CLAIMED.label(), State.WAITING.label());

    /** The others, said so that an index finds them. */
    private static final Condition UNFINISHED = DELIVERY.STATE.in(State.CLAIMED.label(), State.WAITING.label());

    private static final int LONGEST_REASON = 500;

    private final Transactions transactions;
    private final LedgerTable ledger = new LedgerTable();

    Deliveries(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Claims the digest of a day; what is unfinished of earlier ones is given up, as this one tells it, too.
     *
     * @param slot the local day, or another name of a digest that is sent beside
     * @return empty if it is done with, in another's hands, to be tried later, or the subscription is not told
     */
    public Optional<Claim> claimDigest(String subscription, String slot, String message, Instant now) {
        return transactions.write(sql -> {
            Optional<Subscription> told = active(sql, subscription);
            Optional<Record> before = find(sql, subscription, DELIVERY.SLOT.eq(slot));
            if (told.isEmpty() || isInHand(sql, subscription, now)) {
                return Optional.empty();
            }
            if (before.isPresent()) {
                return before.filter(row -> isUnfinished(row) && isDue(row, now))
                        .map(row -> claimed(sql, told.get(), row, now));
            }
            failUnfinished(sql, subscription, "the next one came first");
            return Optional.of(insert(sql, told.get(), slot, message, now));
        });
    }

    /**
     * Claims an alert, if the ledger has entries that were not told of, nothing is unfinished, and the last alert was not
     * just sent.
     *
     * @param message makes the id of the slot
     */
    public Optional<Claim> claimAlert(String subscription, UnaryOperator<String> message, Instant now) {
        // Nearly always nothing is new, and looking keeps nobody else from writing.
        if (transactions.read(sql -> untold(sql, subscription).isEmpty())) {
            return Optional.empty();
        }
        return transactions.write(sql -> {
            Optional<Subscription> told = untold(sql, subscription);
            int head = ledger.count(sql);
            String slot = Integer.toString(head);
            if (told.isEmpty()
                    || find(sql, subscription, UNFINISHED).isPresent()
                    || find(sql, subscription, DELIVERY.SLOT.eq(slot)).isPresent()
                    || isJustSent(sql, subscription, now)) {
                return Optional.empty();
            }
            return Optional.of(insert(sql, told.get(), slot, message.apply(slot), now));
        });
    }

    /** A subscription, if it is told and the ledger has more than it was told of. */
    private Optional<Subscription> untold(DSLContext sql, String subscription) {
        return active(sql, subscription).filter(told -> told.told() < ledger.count(sql));
    }

    private static boolean isJustSent(DSLContext sql, String subscription, Instant now) {
        long moment = Transactions.micros(now);
        return sql.fetchExists(
                DELIVERY,
                DELIVERY.SUBSCRIPTION
                        .eq(subscription)
                        .and(DELIVERY.SENT_AT.gt(moment - ALERTS_APART.toNanos() / 1000))
                        .and(DELIVERY.SENT_AT.le(moment)));
    }

    /**
     * Claims what is unfinished of a subscription.
     *
     * @param atOnce before it is due, too
     */
    public Optional<Claim> claimAgain(String subscription, boolean atOnce, Instant now) {
        if (transactions.read(sql -> find(sql, subscription, UNFINISHED).isEmpty())) {
            return Optional.empty();
        }
        return transactions.write(sql -> {
            if (isInHand(sql, subscription, now)) {
                return Optional.empty();
            }
            return find(sql, subscription, UNFINISHED)
                    .filter(row -> atOnce || isDue(row, now))
                    .flatMap(row -> SubscriptionRows.find(sql, subscription)
                            .filter(found -> isTold(found, row))
                            .map(found -> claimed(sql, found, row, now)));
        });
    }

    private static boolean isTold(Subscription subscription, Record row) {
        boolean invites = row.get(DELIVERY.SLOT).startsWith(INVITATION);
        return subscription.state() == (invites ? Subscription.State.ASKED : Subscription.State.ACTIVE);
    }

    private static Optional<Subscription> active(DSLContext sql, String id) {
        return SubscriptionRows.find(sql, id).filter(found -> found.state() == Subscription.State.ACTIVE);
    }

    /** Whether a program makes or sends something of a subscription. */
    private static boolean isInHand(DSLContext sql, String subscription, Instant now) {
        return find(sql, subscription, DELIVERY.STATE.eq(State.CLAIMED.label()))
                .filter(row -> !isDue(row, now))
                .isPresent();
    }

    private static boolean isUnfinished(Record row) {
        return state(row) == State.CLAIMED || state(row) == State.WAITING;
    }

    /** One that was tried in the future is due: the clock was set back. */
    private static boolean isDue(Record row, Instant now) {
        Instant tried = Transactions.momentOrNull(row.get(DELIVERY.TRIED_AT));
        return !now.isBefore(Transactions.moment(row.get(DELIVERY.DUE_AT)))
                || tried != null && tried.isAfter(now.plus(CLAIM));
    }

    private static Optional<Record> find(DSLContext sql, String subscription, Condition which) {
        return sql.select(DELIVERY.fields())
                .from(DELIVERY)
                .where(DELIVERY.SUBSCRIPTION.eq(subscription), which)
                .orderBy(DELIVERY.MADE_AT.desc(), DELIVERY.SLOT)
                .limit(1)
                .fetchOptional()
                .map(row -> row);
    }

    private static Claim insert(DSLContext sql, Subscription told, String slot, String message, Instant now) {
        sql.insertInto(DELIVERY)
                .set(DELIVERY.SUBSCRIPTION, told.id())
                .set(DELIVERY.SLOT, slot)
                .set(DELIVERY.MESSAGE, message)
                .set(DELIVERY.STATE, State.CLAIMED.label())
                .set(DELIVERY.TOLD, told.told())
                .set(DELIVERY.ATTEMPTS, 1)
                .set(DELIVERY.MADE_AT, Transactions.micros(now))
                .set(DELIVERY.TRIED_AT, Transactions.micros(now))
                .set(DELIVERY.DUE_AT, Transactions.micros(now.plus(CLAIM)))
                .execute();
        return new Claim(told, slot, message, 1, now, null);
    }

    static void putInvitation(DSLContext sql, Subscription asked, Invitation.Envelope letter, long now) {
        sql.insertInto(DELIVERY)
                .set(DELIVERY.SUBSCRIPTION, asked.id())
                .set(DELIVERY.SLOT, INVITATION + now)
                .set(DELIVERY.MESSAGE, letter.message())
                .set(DELIVERY.STATE, State.WAITING.label())
                .set(DELIVERY.TOLD, asked.told())
                .set(DELIVERY.LETTER, new Parcel(asked.told(), Map.of(), letter.bytes()).packed())
                .set(DELIVERY.ATTEMPTS, 0)
                .set(DELIVERY.MADE_AT, now)
                .set(DELIVERY.DUE_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    private static Claim claimed(DSLContext sql, Subscription told, Record row, Instant now) {
        int attempts = row.get(DELIVERY.ATTEMPTS) + 1;
        sql.update(DELIVERY)
                .set(DELIVERY.STATE, State.CLAIMED.label())
                .set(DELIVERY.ATTEMPTS, attempts)
                .set(DELIVERY.TRIED_AT, Transactions.micros(now))
                .set(DELIVERY.DUE_AT, Transactions.micros(now.plus(CLAIM)))
                .where(DELIVERY.SUBSCRIPTION.eq(told.id()), DELIVERY.SLOT.eq(row.get(DELIVERY.SLOT)))
                .execute();
        byte @Nullable [] letter = row.get(DELIVERY.LETTER);
        return new Claim(
                told,
                row.get(DELIVERY.SLOT),
                row.get(DELIVERY.MESSAGE),
                attempts,
                Transactions.moment(row.get(DELIVERY.MADE_AT)),
                letter == null ? null : Parcel.unpacked(row.get(DELIVERY.TOLD), letter));
    }

    /**
     * Keeps what is sent, before it is.
     *
     * @return the claim with it; empty if the claim was lost, or the subscription is not told any more
     */
    public Optional<Claim> keep(Claim claim, Parcel parcel, Instant now) {
        return transactions.write(sql -> active(sql, claim.subscription().id())
                .filter(told -> sql.update(DELIVERY)
                                .set(DELIVERY.LETTER, parcel.packed())
                                .set(DELIVERY.TOLD, parcel.through())
                                .set(DELIVERY.DUE_AT, Transactions.micros(now.plus(CLAIM)))
                                .where(held(claim))
                                .execute()
                        == 1)
                .map(told -> claim.with(parcel)));
    }

    /** It was sent: from now on its reader knows what it tells. @return false if the claim was lost */
    public boolean sent(Claim claim, Parcel parcel, Instant now) {
        return transactions.write(sql -> {
            int marked = sql.update(DELIVERY)
                    .set(DELIVERY.STATE, State.SENT.label())
                    .set(DELIVERY.SENT_AT, Transactions.micros(now))
                    .setNull(DELIVERY.LETTER)
                    .setNull(DELIVERY.REASON)
                    .where(held(claim))
                    .execute();
            if (marked == 1) {
                tell(sql, claim.subscription().id(), parcel, now);
            }
            return marked == 1;
        });
    }

    /** There was nothing to tell: of an alert no trace is left. @return false if the claim was lost */
    public boolean skip(Claim claim, Parcel parcel, Instant now) {
        return transactions.write(sql -> {
            int marked = claim.subscription().wish().kind() == Wish.Kind.ALERT
                    ? sql.deleteFrom(DELIVERY).where(held(claim)).execute()
                    : sql.update(DELIVERY)
                            .set(DELIVERY.STATE, State.SKIPPED.label())
                            .setNull(DELIVERY.LETTER)
                            .where(held(claim))
                            .execute();
            if (marked == 1) {
                tell(sql, claim.subscription().id(), parcel, now);
            }
            return marked == 1;
        });
    }

    private static void tell(DSLContext sql, String subscription, Parcel parcel, Instant now) {
        sql.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.TOLD, parcel.through())
                .where(SUBSCRIPTION.ID.eq(subscription), SUBSCRIPTION.TOLD.lt(parcel.through()))
                .execute();
        ToldItems.put(sql, subscription, parcel.told(), now);
    }

    /** It is tried again. */
    public void later(Claim claim, String reason, Instant next) {
        transactions.write(sql -> sql.update(DELIVERY)
                .set(DELIVERY.STATE, State.WAITING.label())
                .set(DELIVERY.DUE_AT, Transactions.micros(next))
                .set(DELIVERY.REASON, cut(reason))
                .where(held(claim))
                .execute());
    }

    /** It is not tried any more; what it would have told is told by the next one. */
    public void fail(Claim claim, String reason) {
        transactions.write(sql -> sql.update(DELIVERY)
                .set(DELIVERY.STATE, State.FAILED.label())
                .set(DELIVERY.REASON, cut(reason))
                .setNull(DELIVERY.LETTER)
                .where(held(claim))
                .execute());
    }

    private static String cut(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
    }

    private static Condition held(Claim claim) {
        return DELIVERY.SUBSCRIPTION
                .eq(claim.subscription().id())
                .and(DELIVERY.SLOT.eq(claim.slot()))
                .and(DELIVERY.STATE.eq(State.CLAIMED.label()))
                .and(DELIVERY.ATTEMPTS.eq(claim.attempts()));
    }

    /** When what is unfinished may be tried again, by the ids of subscriptions. */
    public Map<String, Instant> listUnfinished(Instant now) {
        Map<String, Instant> next = new HashMap<>();
        transactions
                .read(sql -> sql.select(DELIVERY.SUBSCRIPTION, DELIVERY.DUE_AT, DELIVERY.TRIED_AT)
                        .from(DELIVERY)
                        .where(UNFINISHED)
                        .fetch())
                .forEach(row -> next.merge(
                        row.value1(),
                        isDue(row, now) ? now : Transactions.moment(row.value2()),
                        (one, other) -> one.isBefore(other) ? one : other));
        return next;
    }

    /** Which of some slots were begun, whatever came of them, by the ids of subscriptions. */
    public Map<String, List<String>> listBegun(Collection<String> slots) {
        return slots.isEmpty()
                ? Map.of()
                : transactions.read(sql -> sql.select(DELIVERY.SUBSCRIPTION, DELIVERY.SLOT)
                        .from(DELIVERY)
                        .where(DELIVERY.SLOT.in(slots))
                        .fetchGroups(DELIVERY.SUBSCRIPTION, DELIVERY.SLOT));
    }

    /** The last deliveries of a subscription, the last first. */
    public List<Delivery> listLast(String subscription, int most) {
        return transactions.read(sql -> sql.selectFrom(DELIVERY)
                .where(DELIVERY.SUBSCRIPTION.eq(subscription))
                .orderBy(DELIVERY.MADE_AT.desc(), DELIVERY.SLOT.desc())
                .limit(most)
                .fetch(Deliveries::delivery));
    }

    private static Delivery delivery(Record row) {
        return new Delivery(
                row.get(DELIVERY.SLOT),
                state(row),
                row.get(DELIVERY.ATTEMPTS),
                Transactions.moment(row.get(DELIVERY.MADE_AT)),
                isUnfinished(row) ? Transactions.moment(row.get(DELIVERY.DUE_AT)) : null,
                Transactions.momentOrNull(row.get(DELIVERY.SENT_AT)),
                row.get(DELIVERY.REASON));
    }

    private static State state(Record row) {
        return State.valueOf(row.get(DELIVERY.STATE).toUpperCase(Locale.ROOT));
    }

    static void failUnfinished(DSLContext sql, String subscription, String reason) {
        sql.update(DELIVERY)
                .set(DELIVERY.STATE, State.FAILED.label())
                .set(DELIVERY.REASON, reason)
                .setNull(DELIVERY.LETTER)
                .where(DELIVERY.SUBSCRIPTION.eq(subscription), UNFINISHED)
                .execute();
    }

    /** Takes away what no program has in hand, so that it is made anew when it is due. */
    static void dropFree(DSLContext sql, String subscription, long now) {
        sql.deleteFrom(DELIVERY)
                .where(
                        DELIVERY.SUBSCRIPTION.eq(subscription),
                        DSL.or(
                                DELIVERY.STATE.eq(State.WAITING.label()),
                                DELIVERY.STATE.eq(State.CLAIMED.label()).and(DELIVERY.DUE_AT.le(now))))
                .execute();
    }
}
