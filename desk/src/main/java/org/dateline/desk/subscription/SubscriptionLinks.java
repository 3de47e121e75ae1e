package org.dateline.desk.subscription;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.dateline.store.subscription.SubscriptionKey;

/**
 * What stands in links of letters: the id of a subscription, and an HMAC-SHA-256 of it and of what the link is for, with the
 * subscription's key, in Base64 for URLs. Nobody makes one who has not the key.
 */
public final class SubscriptionLinks {

    private static final int ID = 16;
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}[A-Za-z0-9_-]{43}");
    private static final String DIGEST = "HmacSHA256";

    /** What a link is for. */
    public enum Purpose {
        CONFIRM,
        END
    }

    private SubscriptionLinks() {}

    /** What stands in a link. */
    public static String token(String subscription, SubscriptionKey key, Purpose purpose) {
        String signed = purpose.name().toLowerCase(Locale.ROOT) + "\n" + subscription;
        byte[] digest = hmac(key, signed.getBytes(StandardCharsets.UTF_8));
        return subscription + Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    static byte[] hmac(SubscriptionKey key, byte[] signed) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(key.bytes(), DIGEST));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + DIGEST, e);
        }
    }

    /** The subscription that a token is about, by its form; whether it is right, {@link #matches} tells. */
    public static Optional<String> subscription(String token) {
        return FORM.matcher(token).matches() ? Optional.of(token.substring(0, ID)) : Optional.empty();
    }

    /** Tells whether a token is the one of a subscription, in the same time wherever they differ. */
    public static boolean matches(String token, SubscriptionKey key, Purpose purpose) {
        String right = token(token.substring(0, ID), key, purpose);
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII));
    }

    /** A link. */
    static URI link(URI desk, String token, Purpose purpose) {
        return desk.resolve("/subscription/" + token + "/" + purpose.name().toLowerCase(Locale.ROOT));
    }
}
