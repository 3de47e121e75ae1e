package org.dateline.ingest.web;

/** Why nothing was fetched, in words to be read after the address and a colon. */
public final class WebFault extends Exception {

    private static final long serialVersionUID = 1L;

    WebFault(String reason) {
        super(reason);
    }

    WebFault(String reason, Throwable cause) {
        super(reason, cause);
    }
}
