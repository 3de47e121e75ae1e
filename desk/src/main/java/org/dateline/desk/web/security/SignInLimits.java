package org.dateline.desk.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.dateline.store.account.AccountName;
import org.springframework.stereotype.Component;

/**
 * Slows those down who try passwords: after some that were wrong, for an account from an address or from an address for any,
 * each further attempt has to wait twice as long as the one before, up to a quarter of an hour. From all addresses together an
 * account is tried far more often before its owner has to wait as well, whom nobody else shall keep out. It keeps no more than
 * some thousand names and addresses. Thread-safe.
 */
@Component
public class SignInLimits {

    static final int FREE_BY_NAME = 5;
    static final int FREE_BY_ADDRESS = 20;
    static final int FREE_FROM_ANYWHERE = 200;
    static final int MOST_KEPT = 10_000;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 10;
    /** In bytes. */
    private static final int NETWORK = 8;

    private final Clock clock;
    private final Map<String, Failures> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final Semaphore hashing = new Semaphore(Runtime.getRuntime().availableProcessors());

    SignInLimits(Clock clock) {
        this.clock = clock;
    }

    /**
     * Somebody tries a password. It counts as wrong until {@link #succeeded} is called: of many who try at once none is
     * overlooked.
     *
     * @param name as it was typed; whether there is such an account makes no difference
     * @return how long to wait before it may be tried; empty if it may be now
     */
    public synchronized Optional<Duration> begin(String name, String address) {
        Instant now = clock.instant();
        List<Attempts> all = List.of(
                new Attempts(failures(pair(name, address), now), FREE_BY_NAME),
                new Attempts(failures(address(address), now), FREE_BY_ADDRESS),
                new Attempts(failures(name(name), now), FREE_FROM_ANYWHERE));
        return begin(all, now);
    }

    /** Somebody at an address tries what is nobody's password; as {@link #begin(String, String)}. */
    public synchronized Optional<Duration> begin(String address) {
        Instant now = clock.instant();
        return begin(List.of(new Attempts(failures(address(address), now), FREE_BY_ADDRESS)), now);
    }

    private static Optional<Duration> begin(List<Attempts> all, Instant now) {
        Instant free = all.stream()
                .map(some -> some.failures.free)
                .max(Instant::compareTo)
                .orElse(now);
        if (now.isBefore(free)) {
            return Optional.of(Duration.between(now, free));
        }
        all.forEach(some -> some.failures.add(now, some.without));
        return Optional.empty();
    }

    private record Attempts(Failures failures, int without) {}

    /** The password was right: the account begins anew, the address has one failure less. */
    public synchronized void succeeded(String name, String address) {
        kept.remove(pair(name, address));
        kept.remove(name(name));
        succeeded(address);
    }

    /** What was tried at an address was right. */
    public synchronized void succeeded(String address) {
        Failures byAddress = kept.get(address(address));
        if (byAddress != null) {
            byAddress.count = Math.max(0, byAddress.count - 1);
        }
    }

    /** Keeps those who try passwords from taking all processors: false if there are as many already. */
    public boolean enter() {
        return hashing.tryAcquire();
    }

    public void leave() {
        hashing.release();
    }

    synchronized int size() {
        return kept.size();
    }

    private Failures failures(String key, Instant now) {
        Failures known = kept.get(key);
        if (known == null || now.isAfter(known.last.plus(FORGOTTEN_AFTER))) {
            known = new Failures(now);
            kept.put(key, known);
        }
        return known;
    }

    private static String pair(String name, String address) {
        return name(name) + " " + address(address);
    }

    /** All ways to write the name of an account are one; what is no name has no account either. */
    private static String name(String name) {
        try {
            return "name " + new AccountName(name).folded();
        } catch (IllegalArgumentException e) {
            return "no name";
        }
    }

    /** Whoever has one address of IPv6 has all that begin with the same eight bytes. */
    private static String address(String address) {
        if (!address.contains(":")) {
            return "address " + address;
        }
        try {
            // With a colon it is never looked up.
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return "address " + HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK));
        } catch (UnknownHostException e) {
            return "no address";
        }
    }

    private static final class Failures {
        private int count;
        private Instant last;
        private Instant free;

        Failures(Instant now) {
            this.last = now;
            this.free = now;
        }

        void add(Instant now, int without) {
            count++;
            last = now;
            if (count >= without) {
                Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - without, MOST_DOUBLINGS));
                free = now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
            }
        }
    }
}
