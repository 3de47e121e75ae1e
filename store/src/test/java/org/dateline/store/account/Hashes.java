package org.dateline.store.account;

import java.nio.charset.StandardCharsets;
import org.dateline.store.ledger.Digests;

/** Hashes as the desk makes them, of words instead of passwords and secrets. */
public final class Hashes {

    private Hashes() {}

    public static PasswordHash password(String words) {
        return new PasswordHash("{test}" + digest(words));
    }

    public static SecretHash secret(String words) {
        return new SecretHash(digest(words));
    }

    private static String digest(String words) {
        return Digests.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
