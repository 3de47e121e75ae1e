package org.dateline.desk.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.store.account.SecretHash;

/** Something that was drawn at random, to be shown once to whom it is for. */
public final class Secret {

    private final String clear;
    private final SecretHash hash;

    /**
     * @param clear as it is shown
     * @param canonical one form of all in which it can be typed
     */
    Secret(String clear, String canonical) {
        this.clear = clear;
        this.hash = hash(canonical);
    }

    /** One that was drawn elsewhere. */
    public static Secret of(String clear) {
        return new Secret(clear, clear);
    }

    static SecretHash hash(String canonical) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return new SecretHash(HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The secret itself. */
    public String reveal() {
        return clear;
    }

    /** What is kept of it. */
    public SecretHash hash() {
        return hash;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Secret[…]";
    }
}
