package org.dateline.ingest.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.dateline.core.ledger.revision.AddressKey;

/**
 * How a program behaves that reads pages nobody named one by one: it reads what the owners of hosts let programs read, and
 * asks one host no more than once a second, or as seldom as its owner wants. So with each address, and with each that it
 * redirects to. Thread-safe.
 */
public final class Manners {

    /** Between two questions to one host. */
    static final Duration GAP = Duration.ofSeconds(1);

    private static final String BELOW = "/feed";

    private final Turns turns;
    private final Robots robots;

    /** @param web asks the hosts what they want */
    public Manners(WebReader web, Clock clock, Pause pause) {
        this(web, clock, pause::nanoTime, pause);
    }

    Manners(WebReader web, Clock clock, LongSupplier nanos, Pause pause) {
        turns = new Turns(nanos, pause);
        robots = new Robots(web, clock, turns);
    }

    /**
     * For addresses that nobody named: their owner is asked whether programs may read them, and they wait for their turn.
     * Faults tell whether he {@linkplain WebFault#isForbidden() does not want it}, or is
     * {@linkplain WebFault#isHost() not to be asked now}; all else may pass, as that its turn is more than two minutes away.
     * An interrupted thread waits no longer, and asks nothing.
     */
    public Admission unnamed() {
        return address -> {
            check(address);
            await(address);
        };
    }

    /**
     * For an address that somebody named, and that is asked again and again when he does not look: it waits for its turn
     * alone, and so does another way to write it, as with {@code https} or {@code www} ({@link AddressKey}). All else that it
     * redirects to nobody named.
     */
    public Admission named(URI named) {
        Admission others = unnamed();
        return address -> {
            if (isSame(named, address)) {
                awaitNamed(address);
            } else {
                others.admit(address);
            }
        };
    }

    /** By the same key, as feeds are told apart; the front page of a site has none, and counts as something below it. */
    private static boolean isSame(URI named, URI address) {
        Optional<String> one = AddressKey.of(named.toString());
        Optional<String> other = AddressKey.of(address.toString());
        return one.isEmpty() && other.isEmpty()
                ? AddressKey.of(named.resolve(BELOW).toString())
                        .equals(AddressKey.of(address.resolve(BELOW).toString()))
                : one.equals(other);
    }

    /**
     * Waits until it is an address's turn; who waits must ask then.
     *
     * @throws WebFault if that is not soon, or the thread is interrupted
     */
    void await(URI address) throws WebFault {
        turns.await(
                address,
                robots.delay(address).filter(delay -> delay.compareTo(GAP) > 0).orElse(GAP));
    }

    /**
     * Returns if the owner of a host lets programs read what lies at an address.
     *
     * @throws WebFault if he does not, if that cannot be had now, or if it is an address that nobody asks
     */
    void check(URI address) throws WebFault {
        robots.check(address);
    }

    /**
     * Waits as for any other address, without a look at what the owner wants: for what the user names himself.
     *
     * @throws WebFault if it is not its turn soon, or the thread is interrupted
     */
    public void awaitNamed(URI address) throws WebFault {
        turns.await(address, GAP);
    }
}
