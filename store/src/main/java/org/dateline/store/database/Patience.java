package org.dateline.store.database;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How long to wait for a record that another program holds, or whose server is away.
 *
 * @param most the longest that a transaction waits before it gives up; not negative
 */
public record Patience(Duration most) {

    /** Longer than any transaction takes, and than a server takes to begin again. */
    public static final Patience USUAL = new Patience(Duration.ofSeconds(30));

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(4);

    public Patience {
        if (most.isNegative()) {
            throw new IllegalArgumentException("nobody waits for " + most);
        }
    }

    /** The same in whole milliseconds, as databases take it. */
    int millis() {
        return Math.toIntExact(most.toMillis());
    }

    /**
     * Tries again, after pauses each twice as long as the one before, while what is tried fails for a reason that may
     * pass. What is tried must be whole or undone when it fails, and change nothing if it was done already: an answer can
     * be lost after the deed.
     *
     * @param passing the reasons
     * @throws StoreFault the last one, when patience has run out, or the thread is interrupted
     */
    public <T> T over(Set<StoreFault.Kind> passing, Supplier<T> attempt) {
        return over(passing, attempt, Pauses.OF_THE_MACHINE);
    }

    <T> T over(Set<StoreFault.Kind> passing, Supplier<T> attempt, Pauses pauses) {
        long end = pauses.now() + most.toNanos();
        long pause = FIRST_PAUSE;
        while (true) {
            try {
                return attempt.get();
            } catch (StoreFault fault) {
                long left = end - pauses.now();
                if (!passing.contains(fault.kind()) || left <= 0 || !pauses.rests(Math.min(pause, left))) {
                    throw fault;
                }
                pause = Math.min(2 * pause, LONGEST_PAUSE);
            }
        }
    }

    /** The time that passes, in nanoseconds. */
    interface Pauses {

        Pauses OF_THE_MACHINE = new Pauses() {

            @Override
            public long now() {
                return System.nanoTime();
            }

            @Override
            public boolean rests(long nanos) {
                try {
                    TimeUnit.NANOSECONDS.sleep(nanos);
                    return true;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        };

        long now();

        /** @return false if the thread was interrupted */
        boolean rests(long nanos);
    }
}
