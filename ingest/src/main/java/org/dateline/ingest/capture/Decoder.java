package org.dateline.ingest.capture;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text without changing a letter: nothing is replaced, and only a byte order mark is
 * dropped.
 *
 * <p>The encoding is the one of the byte order mark, else the one the caller was told, else UTF-8 if
 * the bytes are valid, else windows-1252 if that is plausible: few bytes above ASCII, and more of them
 * that break UTF-8 than fit it.
 */
public final class Decoder {

    /** What older pages and editors call Latin 1. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * The text of some bytes.
     *
     * @param told the encoding somebody vouches for, or null
     * @throws Undecodable if the bytes do not hold to the encoding
     */
    public static String decode(byte[] bytes, @Nullable Charset told) throws Undecodable {
        Charset mark = ByteOrderMark.charset(bytes);
        if (mark != null) {
            return strictly(bytes, ByteOrderMark.length(bytes), mark);
        }
        if (told != null) {
            return strictly(bytes, 0, told);
        }
        if (findBreak(bytes, 0, StandardCharsets.UTF_8).isEmpty()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (isPlausiblyWindows1252(bytes)) {
            return strictly(bytes, 0, WINDOWS_1252);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8);
    }

    private static String strictly(byte[] bytes, int from, Charset charset) throws Undecodable {
        OptionalInt broken = findBreak(bytes, from, charset);
        if (broken.isPresent()) {
            throw new Undecodable(charset, broken.getAsInt(), bytes);
        }
        return new String(bytes, from, bytes.length - from, charset);
    }

    /** The offset of the first byte that breaks an encoding. */
    private static OptionalInt findBreak(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isError() ? OptionalInt.of(in.position()) : OptionalInt.empty();
    }

    private static boolean isPlausiblyWindows1252(byte[] bytes) {
        int high = 0;
        int fitting = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = lengthOfSequence(bytes, i);
            if (length > 1) {
                fitting++;
            }
            high += bytes[i] < 0 ? length : 0;
            i += length;
        }
        int breaking = high - 2 * fitting;
        return breaking > fitting
                && high * 4L <= bytes.length
                && findBreak(bytes, 0, WINDOWS_1252).isEmpty();
    }

    /** How many bytes make a UTF-8 character here; 1 also for a byte that breaks UTF-8. */
    private static int lengthOfSequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length =
                lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xC2 && lead < 0xE0 ? 2 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    /** Bytes that do not hold to their encoding. */
    public static final class Undecodable extends Exception {

        private static final long serialVersionUID = 1L;

        Undecodable(Charset charset, int offset, byte[] bytes) {
            super(
                    offset < bytes.length
                            ? String.format(
                                    java.util.Locale.ROOT,
                                    "not %s: bad byte 0x%02X at offset %d",
                                    charset.name(),
                                    bytes[offset] & 0xFF,
                                    offset)
                            : "not " + charset.name() + ": cut short at offset " + offset);
        }

        /** Names the encoding and the offset of the first bad byte, from 0. */
        @Override
        public String getMessage() {
            return java.util.Objects.requireNonNullElse(super.getMessage(), "not decodable");
        }
    }
}
