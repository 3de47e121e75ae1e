package org.dateline.store.ledger;

import java.nio.charset.StandardCharsets;

/** Ids made of content. */
public final class Digests {

    private static final int DIGITS = 16;

    private Digests() {}

    /** 64 hex digits of the SHA-256 of some bytes. */
    public static String of(byte[] bytes) {
        return Chain.digest(bytes);
    }

    /** 16 hex digits over some parts, each on a line. */
    public static String id(String... parts) {
        return of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
