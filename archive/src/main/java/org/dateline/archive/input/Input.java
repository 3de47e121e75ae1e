package org.dateline.archive.input;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A file to be read.
 *
 * @param name as its giver wrote it, or found in a folder that he named
 * @param uri where Hadoop finds it
 * @param length in bytes
 */
public record Input(String name, String uri, long length) implements Serializable {

    private static final int HEX_OF_ID = 16;

    /** Tells whether it is a table, which Spark reads by itself. */
    public boolean isParquet() {
        return name.toLowerCase(Locale.ROOT).endsWith(".parquet");
    }

    /**
     * What tells this file from others, and itself from what it was before it grew.
     *
     * @param readAs what else decides what is made of it
     */
    public String id(String readAs) {
        return hash(uri + "\n" + length + "\n" + readAs);
    }

    /** 16 hex digits of a text's SHA-256. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HEX_OF_ID);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
