package org.dateline.store.subscription;

import static org.dateline.store.schema.tables.Subscription.SUBSCRIPTION;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.dateline.store.database.Transactions;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Rows of the table of subscriptions. */
final class SubscriptionRows {

    private static final int HOUR = 60;

    private SubscriptionRows() {}

    static Optional<Subscription> find(DSLContext sql, String id) {
        return sql.selectFrom(SUBSCRIPTION).where(SUBSCRIPTION.ID.eq(id)).fetchOptional(SubscriptionRows::subscription);
    }

    /** The one that is not over and wants the same. */
    static Optional<Subscription> findSame(DSLContext sql, Wish wish) {
        return sql.selectFrom(SUBSCRIPTION)
                .where(
                        SUBSCRIPTION.FOLDED.eq(wish.folded()),
                        SUBSCRIPTION.KIND.eq(wish.kind().label()),
                        SUBSCRIPTION.CHANNEL.eq(wish.channel().label()),
                        SUBSCRIPTION.FILTER.eq(wish.filter()),
                        same(wish.daily()),
                        SUBSCRIPTION.STATE.ne(Subscription.State.ENDED.label()))
                .orderBy(SUBSCRIPTION.ID)
                .limit(1)
                .fetchOptional(SubscriptionRows::subscription);
    }

    private static Condition same(@Nullable Daily daily) {
        return daily == null
                ? DSL.noCondition()
                : SUBSCRIPTION
                        .MINUTE
                        .eq(minute(daily))
                        .and(SUBSCRIPTION.ZONE.eq(daily.zone().getId()));
    }

    private static int minute(Daily daily) {
        return daily.at().getHour() * HOUR + daily.at().getMinute();
    }

    static void insert(DSLContext sql, Subscription made, SubscriptionKey key) {
        Wish wish = made.wish();
        Daily daily = wish.daily();
        sql.insertInto(SUBSCRIPTION)
                .set(SUBSCRIPTION.ID, made.id())
                .set(SUBSCRIPTION.KIND, wish.kind().label())
                .set(SUBSCRIPTION.CHANNEL, wish.channel().label())
                .set(SUBSCRIPTION.ADDRESS, wish.address())
                .set(SUBSCRIPTION.FOLDED, wish.folded())
                .set(SUBSCRIPTION.NAME, wish.name())
                .set(SUBSCRIPTION.FILTER, wish.filter())
                .set(SUBSCRIPTION.MINUTE, daily == null ? null : minute(daily))
                .set(SUBSCRIPTION.ZONE, daily == null ? null : daily.zone().getId())
                .set(SUBSCRIPTION.EMPTY, daily == null ? null : daily.empty().label())
                .set(SUBSCRIPTION.STATE, made.state().label())
                .set(SUBSCRIPTION.SECRET, key.base64())
                .set(SUBSCRIPTION.ASKED_AT, Transactions.micros(made.askedAt()))
                .set(
                        SUBSCRIPTION.CONFIRMED_AT,
                        made.confirmedAt() == null ? null : Transactions.micros(made.confirmedAt()))
                .set(SUBSCRIPTION.TOLD, made.told())
                .execute();
    }

    /** What does not tell a wish from others is as it was asked for last. */
    static void askAnew(DSLContext sql, String id, Wish wish, long now) {
        Daily daily = wish.daily();
        sql.update(SUBSCRIPTION)
                .set(SUBSCRIPTION.ASKED_AT, now)
                .set(SUBSCRIPTION.NAME, wish.name())
                .set(SUBSCRIPTION.EMPTY, daily == null ? null : daily.empty().label())
                .where(SUBSCRIPTION.ID.eq(id))
                .execute();
    }

    static Subscription subscription(Record row) {
        Wish.Kind kind = Wish.Kind.valueOf(row.get(SUBSCRIPTION.KIND).toUpperCase(Locale.ROOT));
        Wish wish = new Wish(
                kind,
                Wish.Channel.valueOf(row.get(SUBSCRIPTION.CHANNEL).toUpperCase(Locale.ROOT)),
                row.get(SUBSCRIPTION.ADDRESS),
                row.get(SUBSCRIPTION.NAME),
                row.get(SUBSCRIPTION.FILTER),
                kind == Wish.Kind.DIGEST ? daily(row) : null);
        return new Subscription(
                row.get(SUBSCRIPTION.ID),
                wish,
                Subscription.State.ofLabel(row.get(SUBSCRIPTION.STATE)),
                Transactions.moment(row.get(SUBSCRIPTION.ASKED_AT)),
                Transactions.momentOrNull(row.get(SUBSCRIPTION.CONFIRMED_AT)),
                Transactions.momentOrNull(row.get(SUBSCRIPTION.ENDED_AT)),
                row.get(SUBSCRIPTION.TOLD));
    }

    private static Daily daily(Record row) {
        int minute = Objects.requireNonNull(row.get(SUBSCRIPTION.MINUTE), "minute");
        String zone = Objects.requireNonNull(row.get(SUBSCRIPTION.ZONE), "zone");
        String empty = Objects.requireNonNull(row.get(SUBSCRIPTION.EMPTY), "empty");
        return new Daily(
                LocalTime.of(minute / HOUR, minute % HOUR),
                ZoneId.of(zone),
                Daily.WhenEmpty.valueOf(empty.toUpperCase(Locale.ROOT)));
    }
}
