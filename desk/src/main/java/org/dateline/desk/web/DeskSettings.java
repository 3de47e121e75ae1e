package org.dateline.desk.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import org.dateline.desk.web.security.Access;
import org.jspecify.annotations.Nullable;

/**
 * How a desk is run.
 *
 * @param address what it listens on: this machine alone, unless it has accounts
 * @param port 0 for any that is free
 * @param access who may use it
 * @param clock tells what time it is
 * @param sample the folder of the sample crisis, which whoever has an empty record is offered; null for no such offer
 * @param outside whom else it may ask, and by which server it sends letters
 */
public record DeskSettings(
        InetAddress address,
        int port,
        Access access,
        Clock clock,
        @Nullable Path sample,
        Outside outside) {

    /** A port that is easily remembered and seldom taken. */
    public static final int USUAL_PORT = 8321;

    /** @throws IllegalArgumentException if anybody could do anything */
    public DeskSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        if (!access.isServer() && !address.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "a desk without accounts listens to this machine alone, not to " + address.getHostAddress());
        }
    }

    /** Without the sample crisis. */
    public DeskSettings(InetAddress address, int port, Access access, Clock clock) {
        this(address, port, access, clock, null, Outside.USUAL);
    }

    /** One user, at this machine alone, without the sample crisis. */
    public DeskSettings(InetAddress address, int port, Clock clock) {
        this(address, port, Access.local(), clock, null, Outside.USUAL);
    }

    /** The same with a sample crisis. */
    public DeskSettings withSample(Path folder) {
        return new DeskSettings(address, port, access, clock, folder, outside);
    }

    /** The same with another outside. */
    public DeskSettings with(Outside other) {
        return new DeskSettings(address, port, access, clock, sample, other);
    }

    /**
     * Where the links of letters lead.
     *
     * @param address where the desk is found by whoever knows no other address
     */
    public URI letterUrl(URI address) {
        URI told = outside.deskUrl() == null ? access.publicUrl() : outside.deskUrl();
        return told == null ? address : told;
    }

    /** One user, at this machine alone. */
    public static DeskSettings local(int port) {
        return new DeskSettings(InetAddress.getLoopbackAddress(), port, Clock.systemUTC());
    }
}
