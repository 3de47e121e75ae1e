package org.dateline.desk.subscription;

import java.time.Duration;
import java.util.Map;
import org.dateline.ingest.web.WebFault;
import org.jspecify.annotations.Nullable;

/** Somebody who calls programs at web addresses. */
@FunctionalInterface
public interface Caller {

    /**
     * What a program answered.
     *
     * @param status of HTTP
     * @param retryAfter how long it wants to be left alone; null if it does not tell
     */
    record Answer(int status, @Nullable Duration retryAfter) {}

    /**
     * Calls a program once, without following it elsewhere.
     *
     * @param body sent as {@code application/json}
     * @throws WebFault if nobody answered, or the address may not be called
     */
    Answer call(String address, byte[] body, Map<String, String> headers) throws WebFault;
}
