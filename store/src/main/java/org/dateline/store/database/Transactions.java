package org.dateline.store.database;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what stands beside the ledger, with patience for other programs and a server that is away. Thread-safe.
 */
public final class Transactions {

    private static final Set<StoreFault.Kind> PASSING = Set.of(StoreFault.Kind.LOCKED, StoreFault.Kind.UNREACHABLE);

    private final Database database;
    private final Clock clock;
    private final Patience patience;

    /** @param clock tells when something is written */
    public Transactions(Database database, Clock clock, Patience patience) {
        this.database = database;
        this.clock = clock;
        this.patience = patience;
    }

    /** Reads what stands at one moment. */
    public <T> T read(Function<DSLContext, T> reading) {
        return patience.over(PASSING, () -> database.read(reading));
    }

    /** @param writing may be called more than once, and must then change nothing that it has changed already */
    public <T> T write(Function<DSLContext, T> writing) {
        return patience.over(PASSING, () -> database.write(writing));
    }

    /** Writes what can be left out where it cannot be written now. */
    public void writeIfPossible(Function<DSLContext, Integer> writing) {
        try {
            database.write(writing);
        } catch (StoreFault fault) {
            if (!PASSING.contains(fault.kind()) && fault.kind() != StoreFault.Kind.FULL) {
                throw fault;
            }
        }
    }

    /** In microseconds since 1970-01-01T00:00Z, as tables have it. */
    public long now() {
        return micros(clock.instant());
    }

    public static long micros(Instant moment) {
        // ChronoUnit.MICROS reckons in nanoseconds, which end in 2262.
        return Math.addExact(Math.multiplyExact(moment.getEpochSecond(), 1_000_000), moment.getNano() / 1000);
    }

    public static Instant moment(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    public static @Nullable Instant momentOrNull(@Nullable Long micros) {
        return micros == null ? null : moment(micros);
    }

    /** What somebody asked for that cannot be. */
    public StoreFault misused(String reason) {
        return new StoreFault(StoreFault.Kind.MISUSED, database.address().toString(), reason, null);
    }
}
