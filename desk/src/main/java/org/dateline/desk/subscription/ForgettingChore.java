package org.dateline.desk.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dateline.desk.schedule.Chore;
import org.dateline.store.subscription.Subscriptions;

/** Forgets once a day whose subscriptions ended long ago, whether or not there are others. */
public final class ForgettingChore implements Chore {

    private static final Duration DAY = Duration.ofDays(1);

    private final Subscriptions subscriptions;
    private final Clock clock;

    /** @param clock that all programs share that have the record */
    public ForgettingChore(Subscriptions subscriptions, Clock clock) {
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget";
    }

    /** A moment that stands in the schedule already stays, so that programs that end within a day come to it, too. */
    @Override
    public Map<String, Instant> listDue() {
        return Map.of("subscriptions", clock.instant().plus(DAY));
    }

    @Override
    public void run(String id) {
        subscriptions.forgetOld(clock.instant());
    }
}
