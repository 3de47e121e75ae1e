package org.dateline.desk.web;

import java.net.InetAddress;
import java.time.Clock;

/**
 * How a desk is run.
 *
 * @param address what it listens on
 * @param port 0 for any that is free
 * @param clock tells what time it is
 */
public record DeskSettings(InetAddress address, int port, Clock clock) {

    /** A port that is easily remembered and seldom taken. */
    public static final int USUAL_PORT = 8321;

    public DeskSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }

    /** One user, at this machine alone. */
    public static DeskSettings local(int port) {
        return new DeskSettings(InetAddress.getLoopbackAddress(), port, Clock.systemUTC());
    }
}
