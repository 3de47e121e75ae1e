package org.dateline.ingest.capture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one item as they were found.
 *
 * @param bytes not copied; nobody changes them
 * @param charset the encoding in Java's words that came with the bytes, if they would be read otherwise without it; else
 *     null
 * @param outlet whose it is as its giver tells, if it names none itself; else null
 * @param earlier what it was coded to before, if it comes with that; else null
 * @param share of its input, in bytes, that is done with once this is: in an archive also what was passed over before it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Capture(
        Origin origin,
        byte[] bytes,
        @Nullable String charset,
        @Nullable String outlet,
        @Nullable EarlierCoding earlier,
        long share) {

    private static final String PREFIX = "sha256:";

    private static final int HEX_OF_ID = 16;

    private static final int MEGABYTE = 1000 * 1000;

    /** Bytes that nothing came with, and that are all there is to be read for them. */
    public Capture(Origin origin, byte[] bytes) {
        this(origin, bytes, null, null, null, bytes.length);
    }

    /** The same bytes, with an encoding that came with them. */
    public Capture readIn(String name) {
        return new Capture(origin, bytes, name, outlet, earlier, share);
    }

    /** The same bytes, with the outlet that its giver tells. */
    public Capture of(@Nullable String giver) {
        return new Capture(origin, bytes, charset, giver, earlier, share);
    }

    /** The same bytes, with what they were coded to before. */
    public Capture coded(EarlierCoding before) {
        return new Capture(origin, bytes, charset, outlet, before, share);
    }

    /** The same bytes, with another share of their input. */
    public Capture sharing(long bytesDone) {
        return new Capture(origin, bytes, charset, outlet, earlier, bytesDone);
    }

    /** {@code sha256:} and the 64 hex digits of the bytes' digest. */
    public String revision() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return PREFIX + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A size as people read it: {@code 50 MB}, {@code 10 bytes}. */
    public static String shownSize(int bytes) {
        return bytes % MEGABYTE == 0 ? bytes / MEGABYTE + " MB" : bytes + " bytes";
    }

    /** The id of an article that was given none: the first 16 hex digits of its revision. */
    public static String idOf(String revision) {
        return revision.substring(PREFIX.length(), PREFIX.length() + HEX_OF_ID);
    }
}
