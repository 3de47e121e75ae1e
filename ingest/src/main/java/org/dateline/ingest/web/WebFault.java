package org.dateline.ingest.web;

import org.jspecify.annotations.Nullable;

/** Why nothing was fetched, in words to be read after the address and a colon. */
public final class WebFault extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whose fault it is, and so what to do. */
    private enum Kind {
        /** Of the network, the server or the clock: it may pass. */
        TROUBLE,
        /** Of the host that was asked, with all its addresses: it may pass. */
        HOST,
        /** Of ours: the host could not be asked now without a gap. */
        TURN,
        /** Of the address, which is asked of no use. */
        REFUSED,
        /** Of ours, who would read what the owner of the host does not let programs read. */
        FORBIDDEN
    }

    private final Kind kind;

    /** Trouble of the network, the server or the clock. */
    WebFault(String reason) {
        this(reason, null, Kind.TROUBLE);
    }

    /** Trouble of the network, the server or the clock. */
    WebFault(String reason, Throwable cause) {
        this(reason, cause, Kind.TROUBLE);
    }

    private WebFault(String reason, @Nullable Throwable cause, Kind kind) {
        super(reason, cause);
        this.kind = kind;
    }

    /** The host that was asked is not known, cannot be connected to, or does not answer. */
    static WebFault ofHost(String reason, Throwable cause) {
        return new WebFault(reason, cause, Kind.HOST);
    }

    /** What the owner of a host lets programs read cannot be had now: his server is in trouble, or does not answer. */
    static WebFault unknown() {
        return new WebFault("whether programs may read it is not to be had (robots.txt)", null, Kind.HOST);
    }

    /** It is not our turn to ask a host: that may pass, and says nothing of the host. */
    static WebFault noTurn(String reason) {
        return new WebFault(reason, null, Kind.TURN);
    }

    boolean isTurn() {
        return kind == Kind.TURN;
    }

    /** The owner of a host does not let programs read what lies there. */
    static WebFault forbidden() {
        return new WebFault("its host does not let programs read it (robots.txt)", null, Kind.FORBIDDEN);
    }

    /** An address that may not be asked, or what lies there is more than is taken. */
    static WebFault refused(String reason) {
        return new WebFault(reason, null, Kind.REFUSED);
    }

    /** An address that may not be asked, or what lies there is more than is taken. */
    static WebFault refused(String reason, Throwable cause) {
        return new WebFault(reason, cause, Kind.REFUSED);
    }

    /** The same fault, which is none of the host that was asked first. */
    WebFault ofRedirect() {
        return kind == Kind.HOST ? new WebFault(String.valueOf(getMessage()), this) : this;
    }

    /** The same fault, in words that tell from where it came. */
    WebFault after(String words) {
        return new WebFault(words + ": " + getMessage(), this, kind);
    }

    /**
     * Tells whether to ask again later is of no use or forbidden: an address that is none of the web or not of the
     * public Internet, or that programs may not read, on any hop, or too large a body. All else may pass: trouble of
     * network, server or time.
     */
    public boolean isRefused() {
        return kind == Kind.REFUSED || isForbidden();
    }

    /** Tells whether the owner of a host, on any hop, does not let programs read what lies there. */
    public boolean isForbidden() {
        return kind == Kind.FORBIDDEN;
    }

    /**
     * Tells whether the host that was asked is at fault as a whole, and so with all its addresses: no host of its name is
     * known, it cannot be connected to safely, it did not begin to answer in time, or does not tell what programs may read.
     * No if it did answer, whatever that was, and if it is a host that it redirects to.
     */
    public boolean isHost() {
        return kind == Kind.HOST;
    }
}
