package org.dateline.store.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/**
 * A secret that was drawn at random, as it is kept. It needs no salt and no slow hash, for nobody guesses it. Two are
 * compared in the same time wherever they differ.
 *
 * @param value 64 hex digits of a SHA-256, in lower case
 */
public record SecretHash(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public SecretHash {
        if (!FORM.matcher(value).matches()) {
            // The message must not repeat it: it may be a secret.
            throw new IllegalArgumentException("no hash of a secret");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretHash hash
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.US_ASCII), hash.value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Without the hash. */
    @Override
    public String toString() {
        return "SecretHash[…]";
    }
}
