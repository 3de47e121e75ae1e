package org.dateline.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved, in every zone. */
public final class MovingClock extends Clock {

    private volatile Instant now;

    public MovingClock() {
        this("2021-08-20T10:00:00Z");
    }

    /** @param moment at which it stands first, as {@link Instant} writes it */
    public MovingClock(String moment) {
        now = Instant.parse(moment);
    }

    public void set(String moment) {
        now = Instant.parse(moment);
    }

    public void move(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
