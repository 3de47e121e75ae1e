package org.dateline.ingest.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a server says when it is asked for what lies at an address. */
public sealed interface Answer permits Answer.Found, Answer.Unchanged, Answer.Declined {

    /** Here it is (200). */
    record Found(Fetched fetched) implements Answer {}

    /** It is as it was when it got the validators that were asked with (304). */
    record Unchanged() implements Answer {}

    /**
     * Anything else.
     *
     * @param status of HTTP, as 404 or 503
     * @param reason the server's words for it on one line, empty if it gives none
     * @param retryAfter how long it asks to be left alone, from 0 to 7 days; null if it does not say
     * @param isForNow whether a redirect led there that is not for good: it says nothing then of the address asked for
     */
    record Declined(int status, String reason, @Nullable Duration retryAfter, boolean isForNow) implements Answer {

        /** Why there is nothing, to be read after the address and a colon. */
        public String inWords() {
            String later = retryAfter == null ? "" : "; it asks to come back later (" + retryAfter.toSeconds() + " s)";
            return ("the server answers " + status + " " + reason).strip() + later;
        }
    }
}
