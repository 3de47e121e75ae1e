package org.dateline.store.database;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A digest over indexed words that does not depend on the order in which they come: the sum of theirs. */
final class WordDigest {

    private final MessageDigest sha256;
    private final byte[] sum = new byte[32];

    WordDigest() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Adds that an item holds a word. */
    void add(String word, int item) {
        byte[] digest = sha256.digest((word + "|" + item).getBytes(StandardCharsets.UTF_8));
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            carry += (sum[i] & 0xff) + (digest[i] & 0xff);
            sum[i] = (byte) carry;
            carry >>= 8;
        }
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(sum);
    }
}
