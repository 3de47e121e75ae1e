package org.dateline.archive.input;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.ingest.capture.FileName;

/**
 * A file to be read, as it is now. Whether it was corrected is told by length and time, which a file system says without the file
 * being read; a digest of its bytes would cost the reading of all that was ever coded, in every run.
 *
 * @param name as its giver wrote it, or found in a folder that he named
 * @param uri where Hadoop finds it
 * @param length in bytes
 * @param modified when it was last written, in milliseconds since 1970, as its file system has it
 */
public record Input(String name, String uri, long length, long modified) implements Serializable {

    private static final int HEX_OF_ID = 16;

    /** Tells whether its name leaves room for a table, which Spark reads by itself: it is called one, or nothing that is known. */
    boolean mayBeTable() {
        return FileName.isTable(name) || !FileName.mayHoldArticles(name);
    }

    /** What tells this file from others, and itself from what it was before it was written anew. */
    public String id() {
        return hash(uri + "\n" + length + "\n" + modified);
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
