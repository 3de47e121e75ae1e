package org.dateline.store.subscription;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The secret of a subscription, of which the links in its letters are made, and with which calls are signed. It is kept as it
 * is, for both sides need it.
 *
 * @param base64 32 random bytes in Base64
 */
public record SubscriptionKey(String base64) {

    private static final int BYTES = 32;

    /** @throws IllegalArgumentException if it is none */
    public SubscriptionKey {
        if (Base64.getDecoder().decode(base64).length != BYTES) {
            throw new IllegalArgumentException("no key of a subscription");
        }
    }

    /** One that was never given before. */
    public static SubscriptionKey draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SubscriptionKey(Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "SubscriptionKey[…]";
    }
}
