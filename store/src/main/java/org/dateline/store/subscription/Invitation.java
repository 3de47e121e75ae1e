package org.dateline.store.subscription;

/** Writes the letter that asks whose mailbox it is whether he wants a subscription. */
@FunctionalInterface
public interface Invitation {

    /**
     * Writes it; may be called more than once.
     *
     * @param key of which its link is made
     */
    Envelope write(Subscription asked, SubscriptionKey key);

    /**
     * A letter.
     *
     * @param message its Message-ID
     * @param bytes not copied; nobody changes them
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Envelope(String message, byte[] bytes) {}
}
