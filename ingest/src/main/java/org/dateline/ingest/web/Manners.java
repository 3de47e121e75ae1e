package org.dateline.ingest.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How a program behaves that reads pages nobody named one by one: it reads what the owners of hosts let programs read, and
 * asks one host no more than once a second, or as seldom as its owner wants. Thread-safe.
 */
public final class Manners {

    /** Between two questions to one host. */
    static final Duration GAP = Duration.ofSeconds(1);

    private final Turns turns;
    private final Robots robots;

    /** @param web asks the hosts what they want */
    public Manners(WebReader web, Clock clock, Pause pause) {
        this(web, clock, System::nanoTime, pause);
    }

    Manners(WebReader web, Clock clock, LongSupplier nanos, Pause pause) {
        turns = new Turns(nanos, pause);
        robots = new Robots(web, clock, turns);
    }

    /** Tells whether the owner of a host lets programs read what lies at an address. */
    public Permission permission(URI address) {
        return robots.permission(address);
    }

    /** Tells whether the owner is known to let programs read what lies at an address; no also while that is unknown. */
    public boolean allows(URI address) {
        return permission(address) == Permission.GRANTED;
    }

    /** Waits until it is an address's turn; who waits must ask then. An interrupted thread waits no longer. */
    public void await(URI address) {
        turns.await(
                address,
                robots.delay(address).filter(delay -> delay.compareTo(GAP) > 0).orElse(GAP));
    }

    /** Waits as for any other address, without a look at what the owner wants: for what the user names himself. */
    public void awaitNamed(URI address) {
        turns.await(address, GAP);
    }
}
