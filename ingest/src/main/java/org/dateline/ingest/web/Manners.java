package org.dateline.ingest.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;

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
        turns = new Turns(clock, pause);
        robots = new Robots(web, clock, turns);
    }

    /** Tells whether the owner of a host lets programs read what lies at an address. */
    public boolean allows(URI address) {
        return robots.allows(address);
    }

    /** What the owner of a host says of programs that read what lies at an address. */
    public Permission permission(URI address) {
        return robots.permission(address);
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
