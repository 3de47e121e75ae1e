package org.dateline.store.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Hashes entries into a chain: whoever changes one must change all that follow. */
final class Chain {

    /** The hash before the first entry. */
    static final String BEGINNING = "0".repeat(64);

    private Chain() {}

    /** The hash over an entry and the hash before it; each part is preceded by its length, so that none runs into the next. */
    static String hash(String previous, int number, Entry.Draft draft, Entry.Stamp stamp) {
        MessageDigest digest = sha256();
        for (String part : new String[] {
            previous,
            Integer.toString(number),
            draft.kind().label(),
            draft.id(),
            draft.content(),
            stamp.run(),
            Long.toString(stamp.at())
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** 64 hex digits of the SHA-256 of some bytes. */
    static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
