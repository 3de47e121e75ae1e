package org.dateline.desk.subscription;

import java.time.Duration;
import java.time.Instant;
import org.dateline.desk.mail.MailAddress;
import org.dateline.desk.mail.Postman;
import org.dateline.desk.mail.Receipt;
import org.dateline.ingest.web.WebFault;
import org.dateline.store.subscription.Claim;
import org.dateline.store.subscription.Parcel;
import org.dateline.store.subscription.SubscriptionKey;
import org.dateline.store.subscription.Wish;
import org.jspecify.annotations.Nullable;

/**
 * By what deliveries go out.
 *
 * @param postman takes letters; null where no server is set, and letters wait until one is
 * @param caller calls programs
 */
public record Outgoing(@Nullable Postman postman, Caller caller) {

    private static final int GONE = 410;

    /**
     * What became of a delivery.
     *
     * @param ended whether its reader wants no more of them
     * @param wanted how long the other side wants to be left alone; null if it does not tell
     */
    record Arrival(Receipt receipt, boolean ended, @Nullable Duration wanted) {}

    boolean reaches(Wish wish) {
        return wish.channel() != Wish.Channel.MAIL || postman != null;
    }

    Arrival send(Claim claim, Parcel parcel, SubscriptionKey key, Instant now) {
        Wish wish = claim.subscription().wish();
        if (wish.channel() == Wish.Channel.MAIL && postman != null) {
            return new Arrival(postman.post(parcel.bytes(), new MailAddress(wish.address())), false, null);
        }
        try {
            return arrival(caller.call(
                    wish.address(), parcel.bytes(), Webhook.headers(claim.message(), parcel.bytes(), now, key)));
        } catch (WebFault fault) {
            Receipt.Kind kind = fault.isRefused() ? Receipt.Kind.NEVER : Receipt.Kind.LATER;
            return new Arrival(new Receipt(kind, fault.getMessage()), false, null);
        }
    }

    private static Arrival arrival(Caller.Answer answer) {
        int status = answer.status();
        if (status / 100 == 2) {
            return new Arrival(Receipt.TAKEN, false, null);
        }
        String reason = "it answered " + status;
        return status == GONE
                ? new Arrival(new Receipt(Receipt.Kind.NEVER, reason), true, null)
                : new Arrival(new Receipt(Receipt.Kind.LATER, reason), false, answer.retryAfter());
    }
}
