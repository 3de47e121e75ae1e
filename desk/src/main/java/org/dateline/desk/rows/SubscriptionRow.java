package org.dateline.desk.rows;

import java.time.Instant;
import org.dateline.core.record.PartJson;
import org.dateline.store.query.Row;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Delivery;
import org.dateline.store.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, as it is shown: all but its secret.
 *
 * @param last its last delivery; null if there was none
 */
public record SubscriptionRow(
        Subscription subscription, @Nullable Delivery last) implements Row {

    @Nullable
    String at() {
        Daily daily = subscription.wish().daily();
        return daily == null ? null : daily.at().toString();
    }

    @Nullable
    String zone() {
        Daily daily = subscription.wish().daily();
        return daily == null ? null : daily.zone().getId();
    }

    @Nullable
    String empty() {
        Daily daily = subscription.wish().daily();
        return daily == null ? null : daily.empty().label();
    }

    @Nullable
    String confirmedAt() {
        return text(subscription.confirmedAt());
    }

    @Nullable
    String endedAt() {
        return text(subscription.endedAt());
    }

    @Nullable
    String lastState() {
        return last == null ? null : last.state().label();
    }

    @Nullable
    String lastAt() {
        return last == null ? null : text(last.sentAt() == null ? last.madeAt() : last.sentAt());
    }

    @Nullable
    String reason() {
        return last == null ? null : last.reason();
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    @Override
    public String json() {
        return PartJson.object()
                .put("kind", "subscription")
                .put("id", subscription.id())
                .put("tells", subscription.wish().kind().label())
                .put("channel", subscription.wish().channel().label())
                .put("address", subscription.wish().address())
                .put("name", subscription.wish().name())
                .put("filter", subscription.wish().filter())
                .put("at", at())
                .put("zone", zone())
                .put("empty", empty())
                .put("state", subscription.state().label())
                .put("askedAt", subscription.askedAt().toString())
                .put("confirmedAt", confirmedAt())
                .put("endedAt", endedAt())
                .put("last", lastState())
                .put("lastAt", lastAt())
                .put("reason", reason())
                .toString();
    }
}
