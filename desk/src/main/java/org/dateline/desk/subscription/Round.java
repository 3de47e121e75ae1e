package org.dateline.desk.subscription;

import org.jspecify.annotations.Nullable;

/**
 * What a round did for a subscription.
 *
 * @param slot which delivery it was about; null if none
 * @param reason why it was not sent, or not yet; null if there is none
 */
public record Round(
        Result result, @Nullable String slot, @Nullable String reason) {

    static final Round NOTHING = new Round(Result.NOTHING, null, null);

    /** What was done. */
    public enum Result {
        /** Nothing was due, or another program has it in hand. */
        NOTHING,
        SENT,
        /** There was nothing to tell. */
        SKIPPED,
        /** It is tried again later. */
        LATER,
        /** It is not tried any more. */
        FAILED
    }
}
