package org.dateline.ingest.web;

import java.net.URI;

/** Whether and when an address may be asked. It is asked for each hop anew: for an address, and for all that it redirects to. */
public interface Admission {

    /** Any address, at once: for what somebody names. */
    Admission ANY = address -> {};

    /**
     * Returns when it is an address's turn; who waits must ask then.
     *
     * @throws WebFault if it may not be asked, or nobody knows
     */
    void admit(URI address) throws WebFault;
}
