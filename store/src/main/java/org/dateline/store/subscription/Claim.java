package org.dateline.store.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to make and send one delivery, for a while. Who does not keep, send or give it up in time may lose it to another
 * program.
 *
 * @param subscription as it stood when it was claimed
 * @param slot which delivery of the subscription
 * @param message its Message-ID, or the id of its call: the same at each try
 * @param attempts how often it was claimed, with this time; tells this claim from all others
 * @param madeAt when it was claimed first
 * @param parcel what is sent; null as long as it is not made
 */
public record Claim(
        Subscription subscription,
        String slot,
        String message,
        int attempts,
        Instant madeAt,
        @Nullable Parcel parcel) {

    Claim with(Parcel made) {
        return new Claim(subscription, slot, message, attempts, madeAt, made);
    }
}
