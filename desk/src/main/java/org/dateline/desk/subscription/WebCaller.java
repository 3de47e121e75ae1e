package org.dateline.desk.subscription;

import java.util.Map;
import org.dateline.ingest.web.Posted;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;

/**
 * Calls programs by the client that asks the web for everything else, and as little trusting.
 *
 * @param web stays the giver's
 */
public record WebCaller(WebReader web) implements Caller {

    @Override
    public Answer call(String address, byte[] body, Map<String, String> headers) throws WebFault {
        Posted posted = web.post(address, body, "application/json", headers);
        return new Answer(posted.status(), posted.retryAfter());
    }
}
