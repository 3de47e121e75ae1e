package org.dateline.ingest.web;

/** Why nothing was fetched, in words to be read after the address and a colon. */
public final class WebFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isRefused;

    private final boolean isHost;

    /** Trouble of the network, the server or the clock. */
    WebFault(String reason) {
        super(reason);
        isRefused = false;
        isHost = false;
    }

    /** Trouble of the network, the server or the clock. */
    WebFault(String reason, Throwable cause) {
        this(reason, cause, false);
    }

    WebFault(String reason, Throwable cause, boolean isRefused) {
        this(reason, cause, isRefused, false);
    }

    private WebFault(String reason, Throwable cause, boolean isRefused, boolean isHost) {
        super(reason, cause);
        this.isRefused = isRefused;
        this.isHost = isHost;
    }

    private WebFault(String reason, boolean isRefused) {
        super(reason);
        this.isRefused = isRefused;
        isHost = false;
    }

    /** The host that was asked is not known, cannot be connected to, or does not answer. */
    static WebFault ofHost(String reason, Throwable cause) {
        return new WebFault(reason, cause, false, true);
    }

    /** The same fault, which is none of the host that was asked first. */
    WebFault ofRedirect() {
        return isHost ? new WebFault(String.valueOf(getMessage()), this, isRefused) : this;
    }

    /** An address that may not be asked, or what lies there is more than is taken. */
    static WebFault refused(String reason) {
        return new WebFault(reason, true);
    }

    /**
     * Tells whether to ask again later is of no use or forbidden: an address that is none of the web or not of the
     * public Internet, on any hop, or too large a body. All else may pass: trouble of network, server or time.
     */
    public boolean isRefused() {
        return isRefused;
    }

    /**
     * Tells whether the host that was asked is at fault as a whole, and so with all its addresses: no host of its name is
     * known, it cannot be connected to safely, or it did not begin to answer in time. No if it did answer, whatever that
     * was, and if it is a host that it redirects to.
     */
    public boolean isHost() {
        return isHost;
    }
}
