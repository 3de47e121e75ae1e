package org.dateline.core.coding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives the records of one article their ids: 16 hex digits of a SHA-256 over the revision and what the
 * record was read from, so that reading the same bytes twice gives the same ids.
 */
final class RecordIds {

    private static final int DIGITS = 16;

    private final String revision;
    private final MessageDigest sha256;
    private final Map<String, Integer> seen = new HashMap<>();

    RecordIds(String revision) {
        this.revision = revision;
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The id of a record made of these parts; a second record of the same parts gets another. */
    String id(String kind, Object... parts) {
        StringBuilder content = new StringBuilder(revision).append('\n').append(kind);
        for (Object part : parts) {
            content.append('\n').append(part);
        }
        String key = content.toString();
        int repetition = seen.merge(key, 1, Integer::sum);
        byte[] digest =
                sha256.digest((repetition == 1 ? key : key + "\n" + repetition).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    }
}
