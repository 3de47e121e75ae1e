package org.dateline.desk.web;

import java.net.BindException;
import java.net.SocketException;
import java.util.Optional;

/** A desk cannot listen on its port. */
public final class PortFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;
    private final boolean taken;

    private PortFault(int port, boolean taken, Throwable cause) {
        super("port " + port + (taken ? " is taken" : " cannot be used: " + cause.getMessage()), cause);
        this.port = port;
        this.taken = taken;
    }

    /** What a start that failed tells of the port; empty if it failed for another reason. */
    static Optional<PortFault> of(int port, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketException) {
                return Optional.of(new PortFault(port, cause instanceof BindException, cause));
            }
        }
        return Optional.empty();
    }

    public int port() {
        return port;
    }

    /** Tells whether some program listens there already. */
    public boolean isTaken() {
        return taken;
    }
}
