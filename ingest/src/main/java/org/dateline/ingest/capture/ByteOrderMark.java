package org.dateline.ingest.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The mark at the start of a file that tells its Unicode encoding (Unicode 15, section 23.8). */
final class ByteOrderMark {

    /** Bytes. */
    static final int LONGEST = 3;

    private ByteOrderMark() {}

    /** The encoding the mark tells, or null without one. */
    static @Nullable Charset charset(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    /** How many bytes the mark takes; 0 without one. */
    static int length(byte[] bytes) {
        Charset charset = charset(bytes);
        if (charset == null) {
            return 0;
        }
        return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
