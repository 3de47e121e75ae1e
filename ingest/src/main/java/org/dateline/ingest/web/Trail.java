package org.dateline.ingest.web;

import java.net.URI;
import org.dateline.ingest.fault.OneLine;
import org.jspecify.annotations.Nullable;

/** The redirects from an address that was asked for to where they end. */
final class Trail {

    private URI end;
    private boolean isRedirected;
    private boolean isForGood = true;

    Trail(URI asked) {
        end = asked;
    }

    URI end() {
        return end;
    }

    boolean isRedirected() {
        return isRedirected;
    }

    /** The end, if there were redirects and all of them were permanent; else null. */
    @Nullable
    URI movedTo() {
        return isRedirected && isForGood ? end : null;
    }

    /** Whether there was a redirect that is not permanent. */
    boolean isForNow() {
        return !isForGood;
    }

    /** Waits until the end may be asked. */
    void await(Admission admission) throws WebFault {
        try {
            admission.admit(end);
        } catch (WebFault fault) {
            throw isRedirected ? leading(end.toString(), fault) : fault;
        }
    }

    private static WebFault leading(String location, WebFault fault) {
        return fault.after("leads to \"" + OneLine.of(location) + "\"");
    }

    void follow(String location, boolean forGood) throws WebFault {
        try {
            end = WebAddress.resolved(end, location);
        } catch (WebFault fault) {
            throw leading(location, fault);
        }
        isRedirected = true;
        isForGood &= forGood;
    }
}
