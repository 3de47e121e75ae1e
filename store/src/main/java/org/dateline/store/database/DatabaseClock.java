package org.dateline.store.database;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The time of a database's server, which is asked for it now and then. While it is away, this machine's time goes on as far
 * apart from it as it was. Thread-safe.
 */
public final class DatabaseClock extends Clock {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final Database database;
    private final Clock own;
    private Duration apart = Duration.ZERO;
    private @Nullable Instant asked;

    /** @param own of this machine */
    public DatabaseClock(Database database, Clock own) {
        this.database = database;
        this.own = own;
    }

    @Override
    public synchronized Instant instant() {
        Instant now = own.instant();
        if (asked == null || Duration.between(asked, now).abs().compareTo(FRESH) > 0) {
            ask();
            asked = now;
        }
        return own.instant().plus(apart);
    }

    private void ask() {
        try {
            Instant there = database.read(
                    sql -> sql.select(DSL.currentInstant()).fetchSingle().value1());
            apart = Duration.between(own.instant(), there);
        } catch (StoreFault fault) {
            // Whatever needs the database now tells that it is away.
            System.getLogger(DatabaseClock.class.getName()).log(System.Logger.Level.DEBUG, fault.getMessage());
        }
    }

    @Override
    public ZoneId getZone() {
        return own.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DatabaseClock(database, own.withZone(zone));
    }
}
