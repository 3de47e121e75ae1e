package org.dateline.store.feed;

import static org.dateline.store.schema.tables.QuietHost.QUIET_HOST;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.dateline.store.database.Database;
import org.dateline.store.database.Patience;
import org.dateline.store.database.Transactions;

/** Hosts that are left alone for some time, by all programs that visit them for a record. Thread-safe. */
public final class QuietHosts {

    private final Transactions transactions;

    public QuietHosts(Database database, Clock clock, Patience patience) {
        this.transactions = new Transactions(database, clock, patience);
    }

    /** Until when a host is left alone; empty if it is not. */
    public Optional<Instant> findEnd(String host, Instant now) {
        return transactions.read(sql -> sql.select(QUIET_HOST.QUIET_UNTIL)
                .from(QUIET_HOST)
                .where(QUIET_HOST.NAME.eq(host), QUIET_HOST.QUIET_UNTIL.gt(Transactions.micros(now)))
                .fetchOptional(row -> Transactions.moment(row.value1())));
    }

    /** Has a host left alone until some moment, however it was before. */
    public void leaveAlone(String host, Instant until, String reason) {
        long end = Transactions.micros(until);
        transactions.write(sql -> sql.insertInto(QUIET_HOST)
                .set(QUIET_HOST.NAME, host)
                .set(QUIET_HOST.QUIET_UNTIL, end)
                .set(QUIET_HOST.REASON, reason)
                .set(QUIET_HOST.SINCE, transactions.now())
                .onConflict(QUIET_HOST.NAME)
                .doUpdate()
                .set(QUIET_HOST.QUIET_UNTIL, end)
                .set(QUIET_HOST.REASON, reason)
                .set(QUIET_HOST.SINCE, transactions.now())
                .execute());
    }

    /** Forgets ends that are past, and those reckoned on days that are still to come: the clock was wrong. */
    public void forget(Instant now) {
        long moment = Transactions.micros(now);
        transactions.write(sql -> sql.deleteFrom(QUIET_HOST)
                .where(QUIET_HOST.QUIET_UNTIL.le(moment).or(QUIET_HOST.SINCE.gt(moment)))
                .execute());
    }
}
