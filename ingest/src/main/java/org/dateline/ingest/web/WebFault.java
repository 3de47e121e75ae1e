package org.dateline.ingest.web;

/** Why nothing was fetched, in words to be read after the address and a colon. */
public final class WebFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isRefused;

    /** Trouble of the network, the server or the clock. */
    WebFault(String reason) {
        super(reason);
        isRefused = false;
    }

    /** Trouble of the network, the server or the clock. */
    WebFault(String reason, Throwable cause) {
        this(reason, cause, false);
    }

    WebFault(String reason, Throwable cause, boolean isRefused) {
        super(reason, cause);
        this.isRefused = isRefused;
    }

    private WebFault(String reason, boolean isRefused) {
        super(reason);
        this.isRefused = isRefused;
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
}
