package org.dateline.desk.web.digest;

import org.dateline.desk.web.words.Moments;
import org.dateline.desk.web.words.Words;
import org.dateline.store.subscription.Delivery;

/**
 * What was sent once, or is to be, as it is shown.
 *
 * @param what the day of a digest, or what else it is
 * @param state what became of it, in words
 * @param attempts how often it was tried
 * @param reason why it was not sent, or not yet; empty if there is none
 */
public record DeliveryItem(String what, String state, String attempts, String reason) {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d.*";

    static DeliveryItem of(Delivery delivery) {
        return new DeliveryItem(
                what(delivery.slot()),
                state(delivery),
                Words.figure(delivery.attempts(), "attempt"),
                delivery.reason() == null ? "" : delivery.reason());
    }

    private static String what(String slot) {
        if (slot.matches(DAY)) {
            return slot.contains("T") ? "digest beside the daily one, " + slot.replace('T', ' ') : "digest of " + slot;
        }
        return slot.startsWith("confirm") ? "the question whether it is wanted" : "alert up to entry " + slot;
    }

    private static String state(Delivery delivery) {
        return switch (delivery.state()) {
            case SENT -> "sent " + Moments.utc(delivery.sentAt());
            case WAITING -> "tried again from " + Moments.utc(delivery.dueAt());
            case CLAIMED -> "being made or sent";
            case SKIPPED -> "nothing to tell, " + Moments.utc(delivery.madeAt());
            case FAILED -> "not sent, begun " + Moments.utc(delivery.madeAt());
        };
    }
}
